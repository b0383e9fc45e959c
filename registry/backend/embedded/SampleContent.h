// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/embedded/EmbeddedServer.h"
#include "backend/embedded/SampleServices.h"

#include <string>

namespace registry {

/// Writes into a sample as somebody with a session would. On the server's thread.
class SampleScribe {
public:
    /// `age`: how long ago what is written shall look written, in ms.
    SampleScribe(EmbeddedServer& server, SessionId session, std::int64_t age = 0)
        : m_server(server)
        , m_session(session)
        , m_age(age)
    {
    }

    SampleScribe as(SessionId session) const { return {m_server, session, m_age}; }
    SampleScribe daysAgo(double days) const;
    SessionId session() const { return m_session; }

    /// Creates the node and, before it, the parents that are missing; or sets its data. Returns its path.
    std::string put(
        const std::string& path, Data data, CreateMode mode = CreateMode::Persistent, const Acl& acl = openAcl()) const;
    void remove(const std::string& path) const;
    bool exists(const std::string& path) const;
    void identify(const std::string& userAndPassword) const;
    int childCount(const std::string& path) const;

private:
    EmbeddedServer& m_server;
    SessionId m_session;
    std::int64_t m_age;
};

/// What stands still: configuration in every format, the nodes around the clusters, what cannot be read.
void writeSampleConfig(const SampleScribe& scribe, SampleRandom& random);
/// Kafka, Solr, ClickHouse, HBase, PostgreSQL: `scribe`'s session owns their ephemerals.
void writeSampleClusters(const SampleScribe& scribe, SampleRandom& random);

// Parts of it that change later, each written as a whole.
std::string sampleTopic(int topic);
constexpr int sampleTopics = 12;
constexpr int samplePartitions = 6;
/// `/kafka/brokers/topics/<topic>/partitions/<partition>/state`
void writeSamplePartition(const SampleScribe& scribe, int topic, int partition, int leader, int epoch, bool allInSync);
void writeSampleFlags(const SampleScribe& scribe, SampleRandom& random);
void writeSampleRates(const SampleScribe& scribe, SampleRandom& random);

/// A gzip file (stored, not compressed) around `bytes`.
std::string sampleGzip(std::string_view bytes);

} // namespace registry
