// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/embedded/SampleContent.h"

#include <cstdio>

namespace registry {

namespace {

std::string brokerJson(int id)
{
    const std::string host = "kafka-0" + std::to_string(id) + ".prod.example.net";
    return R"({"listener_security_protocol_map":{"PLAINTEXT":"PLAINTEXT","SSL":"SSL"},"endpoints":["PLAINTEXT://)"
        + host + R"(:9092","SSL://)" + host + R"(:9093"],"jmx_port":9999,"features":{},"host":")" + host
        + R"(","timestamp":"1790000012345","port":9092,"version":5})";
}

void writeKafka(const SampleScribe& scribe, SampleRandom& random)
{
    const SampleScribe old = scribe.daysAgo(180);
    old.put("/kafka/cluster/id", R"({"version":"1","id":"mW3dU2h3RvGQxkq1p0fVbA"})");
    old.put("/kafka/controller_epoch", "33");
    for (const char* folder :
        {"/kafka/admin/delete_topics", "/kafka/config/changes", "/kafka/config/clients", "/kafka/config/brokers",
            "/kafka/isr_change_notification", "/kafka/log_dir_event_notification", "/kafka/consumers"})
        old.put(folder, "");
    for (int id = 1; id <= 3; ++id)
        scribe.as(scribe.session() + id)
            .daysAgo(9)
            .put("/kafka/brokers/ids/" + std::to_string(id), brokerJson(id), CreateMode::Ephemeral);
    scribe.as(scribe.session() + 1)
        .daysAgo(9)
        .put("/kafka/controller", R"({"version":1,"brokerid":1,"timestamp":"1790000014001"})", CreateMode::Ephemeral);
    for (int topic = 0; topic < sampleTopics; ++topic) {
        std::string partitions;
        for (int p = 0; p < samplePartitions; ++p)
            partitions += (p ? ",\"" : "\"") + std::to_string(p) + "\":[" + std::to_string(1 + p % 3) + ","
                + std::to_string(1 + (p + 1) % 3) + "]";
        old.put("/kafka/brokers/topics/" + sampleTopic(topic),
            "{\"version\":2,\"partitions\":{" + partitions + "},\"adding_replicas\":{},\"removing_replicas\":{}}");
        old.put("/kafka/config/topics/" + sampleTopic(topic),
            R"({"version":1,"config":{"retention.ms":")" + std::to_string(86'400'000LL * (1 + random.below(30)))
                + R"(","cleanup.policy":"delete"}})");
        for (int p = 0; p < samplePartitions; ++p)
            writeSamplePartition(old, topic, p, 1 + p % 3, 8, true);
    }
}

void writeSolr(const SampleScribe& scribe)
{
    std::string replicas;
    for (int n = 1; n <= 3; ++n) {
        const std::string node = "10.20.77.1" + std::to_string(n) + ":8983_solr";
        // The third is said to be active and is not alive: it is down, and only the join shows it.
        if (n < 3)
            scribe.as(scribe.session() + 3 + n)
                .daysAgo(20)
                .put("/solr/live_nodes/" + node, std::nullopt, CreateMode::Ephemeral);
        replicas += std::string(n > 1 ? "," : "") + "\n        \"core_node" + std::to_string(n)
            + R"(": {"core": "products_shard1_replica_n)" + std::to_string(n) + R"(", "node_name": ")" + node
            + R"(", "base_url": "http://)" + node.substr(0, node.find('_')) + R"(/solr", "state": "active")"
            + (n == 1 ? R"(, "leader": "true"})" : "}");
    }
    const SampleScribe old = scribe.daysAgo(75);
    old.put("/solr/collections/products/state.json",
        "{\"products\": {\n  \"shards\": {\"shard1\": {\"range\": \"80000000-7fffffff\", \"state\": \"active\", "
        "\"replicas\": {"
            + replicas + "\n  }}},\n  \"router\": {\"name\": \"compositeId\"}, \"replicationFactor\": \"3\"}}\n");
    scribe.as(scribe.session() + 4)
        .daysAgo(20)
        .put("/solr/collections/products/leaders/shard1",
            R"({"core":"products_shard1_replica_n1","node_name":"10.20.77.11:8983_solr","base_url":"http://10.20.77.11:8983/solr"})",
            CreateMode::Ephemeral);
    scribe.as(scribe.session() + 4)
        .daysAgo(20)
        .put("/solr/overseer_elect/leader", R"({"id":"93064219964014594-10.20.77.11:8983_solr-n_0000000126"})",
            CreateMode::Ephemeral);
    for (int n = 1; n <= 2; ++n)
        scribe.as(scribe.session() + 3 + n)
            .daysAgo(20)
            .put("/solr/overseer_elect/election/9306421996401459" + std::to_string(n) + "-10.20.77.1"
                    + std::to_string(n) + ":8983_solr-n_000000012" + std::to_string(5 + n),
                "", CreateMode::Ephemeral);
    old.put("/solr/security.json", "{}");
}

void writeClickHouse(const SampleScribe& scribe, SampleRandom& random)
{
    const std::string table = "/clickhouse/tables/01/analytics/events";
    const SampleScribe old = scribe.daysAgo(120);
    old.put(table + "/metadata",
        "metadata format version: 1\ndate column: \nsampling expression: \nindex granularity: 8192\nmode: 0\n"
        "sign column: \nprimary key: site, day\ndata format version: 1\npartition key: toYYYYMM(day)\n");
    old.put(table + "/columns",
        "columns format version: 1\n4 columns:\n`site` UInt32\n`day` Date\n`visitor` UInt64\n`url` String\n");
    for (const char* folder : {"/mutations", "/leader_election", "/quorum", "/temp"})
        old.put(table + folder, "");
    for (int replica = 1; replica <= 2; ++replica) {
        const std::string node = table + "/replicas/ch-0" + std::to_string(replica);
        old.put(node + "/host",
            "host: ch-0" + std::to_string(replica)
                + ".prod.example.net\nport: 9009\ntcp_port: 9000\ndatabase: analytics\ntable: events\nscheme: http\n");
        old.put(node + "/log_pointer", "418");
        old.put(node + "/queue", "");
        old.put(node + "/parts", "");
        scribe.as(scribe.session() + 6 + replica).daysAgo(4).put(node + "/is_active", "", CreateMode::Ephemeral);
    }
    for (int block = 0; block < 400; ++block) // many children of one node, to scroll and to filter
        old.put(table + "/blocks/2026" + std::string(block < 200 ? "08_" : "09_")
                + std::to_string(1'000'000 + random.below(9'000'000)) + "_" + std::to_string(block),
            "2026_" + std::to_string(block) + "_" + std::to_string(block) + "_0");
    for (int entry = 0; entry < 24; ++entry)
        scribe.daysAgo(0.05).put(table + "/log/log-",
            "format version: 4\nsource replica: ch-01\nget\n2026_" + std::to_string(entry) + "_0\n",
            CreateMode::PersistentSequential);
    old.put("/clickhouse/task_queue/ddl/query-0000000007",
        "version: 1\nquery: ALTER TABLE analytics.events ADD COLUMN `agent` String\nhosts: "
        "['ch-01:9000','ch-02:9000']\n");
}

/// What HBase puts before a protobuf: a magic byte, a length, who wrote it, "PBUF".
std::string hbaseData(const std::string& writer, const std::string& message)
{
    std::string text = "\xFF";
    for (int shift = 24; shift >= 0; shift -= 8)
        text += static_cast<char>(writer.size() >> shift);
    return text + writer + "PBUF" + message;
}

void writeHBase(const SampleScribe& scribe, SampleRandom& random)
{
    const std::string master = "hbase-01.prod.example.net";
    const std::string server = "\x0A" + std::string(1, char(master.size())) + master
        + std::string("\x10\x80\x7D\x18\xB0\xC2\x9C\x99\x95\x31", 10);
    const std::string address = "\x0A" + std::string(1, char(server.size())) + server;
    scribe.as(scribe.session() + 9)
        .daysAgo(33)
        .put("/hbase/master", hbaseData("master:16000", address), CreateMode::Ephemeral);
    scribe.daysAgo(33).put(
        "/hbase/meta-region-server", hbaseData("regionserver:16020", address + std::string("\x18\x03", 2)));
    scribe.daysAgo(400).put("/hbase/hbaseid", hbaseData("master:16000", "\x0A\x24" + random.uuid()));
    for (const char* folder :
        {"/hbase/draining", "/hbase/splitWAL", "/hbase/backup-masters", "/hbase/table", "/hbase/replication/peers"})
        scribe.daysAgo(400).put(folder, "");
    for (int n = 1; n <= 3; ++n)
        scribe.as(scribe.session() + 9 + n)
            .daysAgo(33)
            .put("/hbase/rs/hbase-1" + std::to_string(n) + ".prod.example.net,16020,17899"
                    + std::to_string(10'000'000 + 13 * n),
                hbaseData("regionserver:16020", std::string("\x08\x94\x7D\x10\0\x18\0", 7)), CreateMode::Ephemeral);
}

void writePatroni(const SampleScribe& scribe)
{
    const char* const roles[] = {"master", "replica", "replica"};
    for (int n = 0; n < 3; ++n) {
        const std::string host = "db-0" + std::to_string(n + 1);
        scribe.as(scribe.session() + 13 + n)
            .daysAgo(6)
            .put("/service/shop-db/members/" + host,
                R"({"conn_url":"postgres://10.20.50.1)" + std::to_string(n)
                    + R"(:5432/postgres","api_url":"http://10.20.50.1)" + std::to_string(n)
                    + R"(:8008/patroni","state":"running","role":")" + roles[n]
                    + R"(","xlog_location":67419584,"timeline":5})",
                CreateMode::Ephemeral);
    }
    scribe.as(scribe.session() + 13).daysAgo(6).put("/service/shop-db/leader", "db-01", CreateMode::Ephemeral);
    scribe.daysAgo(250).put("/service/shop-db/initialize", "7261849053847261849");
    scribe.daysAgo(20).put(
        "/service/shop-db/config", R"({"ttl":30,"loop_wait":10,"retry_timeout":10,"maximum_lag_on_failover":1048576})");
}

} // namespace

std::string sampleTopic(int topic)
{
    constexpr std::string_view names[] = {"orders", "order-events", "payments", "invoices", "shipments",
        "stock-changes", "page-views", "searches", "mail-queue", "audit", "prices", "__consumer_offsets"};
    return std::string(names[topic]);
}

void writeSamplePartition(const SampleScribe& scribe, int topic, int partition, int leader, int epoch, bool allInSync)
{
    const int follower = 1 + leader % 3;
    scribe.put("/kafka/brokers/topics/" + sampleTopic(topic) + "/partitions/" + std::to_string(partition) + "/state",
        "{\"controller_epoch\":33,\"leader\":" + std::to_string(leader)
            + ",\"version\":1,\"leader_epoch\":" + std::to_string(epoch) + ",\"isr\":[" + std::to_string(leader)
            + (allInSync ? "," + std::to_string(follower) : "") + "]}");
}

void writeSampleClusters(const SampleScribe& scribe, SampleRandom& random)
{
    writeKafka(scribe, random);
    writeSolr(scribe);
    writeClickHouse(scribe, random);
    writeHBase(scribe, random);
    writePatroni(scribe);
}

} // namespace registry
