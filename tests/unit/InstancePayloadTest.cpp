// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/InstanceCodec.h"
#include "service/InstancePayload.h"

#include <QTest>

#include <unistd.h>

using namespace registry;
using Format = InstancePayload::Format;
using namespace std::chrono;

namespace {

/// As Curator's own test writes it.
const char* const fromCurator =
    R"({"name":"test","id":"ca2fff8e-d756-480c-b59e-8297ff88624b","address":"10.20.30.40","port":1234,)"
    R"("sslPort":null,"payload":"From Test","registrationTimeUTC":1325129459728,"serviceType":"STATIC","uriSpec":null})";

/// As Spring Cloud's payload and uriSpec are.
const char* const fromSpring =
    R"({"name":"cloud","id":"a","address":"h","port":8080,"sslPort":8443,)"
    R"("payload":{"@class":"org.springframework.cloud.zookeeper.discovery.ZookeeperInstance","id":"application-1",)"
    R"("name":"cloud-provider-payment","metadata":{"instance_status":"UP"}},"registrationTimeUTC":1,)"
    R"("serviceType":"DYNAMIC","uriSpec":{"parts":[{"value":"scheme","variable":true},{"value":"://","variable":false},)"
    R"({"value":"address","variable":true},{"value":":","variable":false},{"value":"port","variable":true}]}})";

CuratorInstance minimal()
{
    CuratorInstance instance;
    instance.name = "web";
    instance.id = "one";
    return instance;
}

} // namespace

class InstancePayloadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void curatorsOwnBytes()
    {
        CuratorInstance instance;
        instance.name = "test";
        instance.id = "ca2fff8e-d756-480c-b59e-8297ff88624b";
        instance.address = "10.20.30.40";
        instance.port = 1234;
        instance.payload = R"("From Test")";
        instance.registrationTimeUtc = 1325129459728;
        instance.serviceType = "STATIC";
        QCOMPARE(curatorJson(instance).value(), std::string(fromCurator));
        QVERIFY(curatorFromJson(fromCurator).value() == instance);
    }

    void objectsAndUriSpecsSurvive()
    {
        const auto instance = curatorFromJson(fromSpring);
        QCOMPARE(instance->uriSpec, std::string("{scheme}://{address}:{port}"));
        QCOMPARE(instance->sslPort, std::optional(8443));
        QCOMPARE(curatorJson(*instance).value(), std::string(fromSpring));
    }

    void payloadsKeepTheirNumbersAndLetters()
    {
        CuratorInstance instance = minimal();
        instance.payload =
            " { \"n\" : [ 1.0, 1e5, 1208925819614629174706176 ],\n \"w\": \"gr\xC3\xBC\xC3\x9F \\u00e9 \\\"\\n\" } ";
        const std::string json = curatorJson(instance).value();
        const std::string wanted =
            "\"payload\":{\"n\":[1.0,1e5,1208925819614629174706176],\"w\":\"gr\xC3\xBC\xC3\x9F \xC3\xA9 \\\"\\n\"},";
        QVERIFY2(json.find(wanted) != std::string::npos, json.c_str());
        QCOMPARE(curatorJson(curatorFromJson(json).value()).value(), json);
    }

    void badFieldsAreNamed()
    {
        const auto fieldOf = [](const CuratorInstance& instance) {
            const auto made = curatorJson(instance);
            return made ? std::string() : made.error().detail.substr(0, made.error().detail.find(':'));
        };
        QCOMPARE(fieldOf(minimal()), std::string());
        CuratorInstance bad = minimal();
        bad.name.clear();
        QCOMPARE(fieldOf(bad), std::string("name"));
        bad = minimal();
        bad.id.clear();
        QCOMPARE(fieldOf(bad), std::string("id"));
        for (const char* payload : {"", "word", "{", "{} {}", "'a'", "\"\xFF\""}) {
            bad = minimal();
            bad.payload = payload;
            QVERIFY2(fieldOf(bad) == "payload", payload);
        }
        for (const char* spec : {"{", "}", "{{a}}", "a}b{", "{a"}) {
            bad = minimal();
            bad.uriSpec = spec;
            QVERIFY2(fieldOf(bad) == "uriSpec", spec);
        }
        bad = minimal();
        bad.address = "\xC3";
        QCOMPARE(fieldOf(bad), std::string("text"));
        for (const char* other : {"", " ", "[]", "5", "{}", "{\"id\":5}", "text", "{\"id\":\"a\""})
            QVERIFY2(!curatorFromJson(other), other);
    }

    void variablesMayHaveBlanks()
    {
        CuratorInstance instance = minimal();
        instance.uriSpec = "http://{ address }/x";
        const std::string json = curatorJson(instance).value();
        QVERIFY(
            json.find(R"("uriSpec":{"parts":[{"value":"http://","variable":false},{"value":"address","variable":true},)"
                      R"({"value":"/x","variable":false}]})")
            != std::string::npos);
    }

    void theWriterPutsInItsOwnFields()
    {
        const system_clock::time_point now{milliseconds(1'355'532'303'456)};
        const auto written = encodePayload({Format::ServiceRegistry, R"({"foo": "bar"})"}, now);
        QCOMPARE(*written, codec::encode(R"({"foo":"bar"})", getpid(), codec::createdAt(1'355'532'303)).value());
        QCOMPARE(written->substr(0, 7), std::string("{\"pid\":"));
        const auto decoded = codec::decode(*written).value();
        QCOMPARE(decoded->text("created")->size(), std::string("2012-12-15 00:45:03").size());
        QCOMPARE(*decoded->text("foo"), std::string("bar"));

        const auto curator = encodePayload({Format::Curator, fromCurator}, now);
        QCOMPARE(curatorFromJson(*curator)->registrationTimeUtc, std::int64_t(1'355'532'303'456));
        QCOMPARE(curatorFromJson(*curator)->address, std::optional<std::string>("10.20.30.40"));
        QVERIFY(!encodePayload({Format::Curator, "{}"}, now));
        QCOMPARE(encodePayload({Format::Text, "\xFF any \n"}, now).value(), std::string("\xFF any \n"));
        QVERIFY(!encodePayload({Format::ServiceRegistry, "\xFF"}, now));
    }
};

QTEST_GUILESS_MAIN(InstancePayloadTest)
#include "InstancePayloadTest.moc"
