// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// Configuration files of the sample company, one in every format a registry tends to hold.
namespace registry::sampleTexts {

inline constexpr std::string_view nginxConf = R"(# front of the shop
upstream shop {
    least_conn;
    server web-01.prod.example.net:8080 max_fails=3;
    server web-02.prod.example.net:8080 max_fails=3;
}
server {
    listen 443 ssl;
    server_name shop.example.net;
    location / { proxy_pass http://shop; }
}
)";

inline constexpr std::string_view routesYaml = R"(# who answers what
routes:
  - path: /cart
    service: checkout
    timeout: 2s
    retries: 1
  - path: /find
    service: search
    timeout: 800ms
    retries: 0
  - path: "/images/{id}"
    service: images
    cache: &long
      ttl: 86400
      vary: [accept, dpr]
  - path: /avatars
    service: images
    cache: *long
defaults:
  timeout: 5s
  greeting: |
    Hello,
    and welcome back.
)";

inline constexpr std::string_view robotsTxt = "User-agent: *\nDisallow: /cart\nDisallow: /account\n";

inline constexpr std::string_view checkoutProperties = R"(# checkout, all environments
checkout.steps=basket,address,payment,confirm
checkout.session.minutes=30
checkout.currency.default=EUR
checkout.retry.max=3
checkout.retry.delay.ms=250
checkout.url.terms=https\://shop.example.net/terms
checkout.title=Checkout \u2013 almost there
)";

inline constexpr std::string_view limitsJson = R"({
  "orders": {"perMinute": 1200, "burst": 1.5e3, "blocked": []},
  "basket": {"items": 99, "value": 12000.00, "currency": "EUR"},
  "precise": 0.30000000000000004,
  "id": 9007199254740993,
  "note": "numbers are kept as they are written: 1.0 is not 1"
}
)";

inline constexpr std::string_view analyzersXml = R"(<?xml version="1.0" encoding="UTF-8"?>
<!-- how words are taken apart -->
<analyzers version="7">
  <analyzer name="german">
    <tokenizer class="standard"/>
    <filter class="lowercase"/>
    <filter class="stop" words="der, die, das &amp; und"/>
  </analyzer>
  <analyzer name="sku"><tokenizer class="keyword"/></analyzer>
</analyzers>
)";

inline constexpr std::string_view synonymsTxt = "mug, cup, beaker\nlamp, light\nrug, carpet => rug\n";

inline constexpr std::string_view scheduleYaml = R"(jobs:
  invoices: {cron: "0 2 * * *", owner: billing, lock: /locks/nightly-billing}
  reminders: {cron: "30 8 * * 1-5", owner: mail}
  statistics: {cron: "@hourly", owner: reports, enabled: no}
)";

inline constexpr std::string_view welcomeHtml = R"(<!doctype html>
<html><head><title>Welcome</title></head>
<body><h1>Welcome</h1><p>Good to see you.</p></body></html>
)";

inline constexpr std::string_view greetingsJson =
    R"({"de":"Grüß Gott","fr":"Bonjour à tous","el":"Καλημέρα","ja":"こんにちは","ar":"مرحبا","he":"שלום"}
)";

inline constexpr std::string_view logbackXml = R"(<configuration scan="true">
  <appender name="STDOUT" class="ch.qos.logback.core.ConsoleAppender">
    <encoder><pattern>%d{HH:mm:ss.SSS} %-5level %logger{36} - %msg%n</pattern></encoder>
  </appender>
  <root level="INFO"><appender-ref ref="STDOUT"/></root>
</configuration>
)";

inline constexpr std::string_view imprint = "Fennel & Sons Household Goods\nExample Street 1\n";
inline constexpr std::string_view duplicateKeysJson =
    R"({"a": 1, "b": 2, "a": 3, "big": 1E400, "text": "\u00e9\/\ud83d\ude00"}
)";
inline constexpr std::string_view brokenJson = "{\"host\": \"db-01\", \"port\": 5432,, \"user\": \"shop\"}\n";

inline constexpr std::string_view featureMatrixJson = R"({
  "editions": ["basic", "plus", "pro"],
  "features": {
    "wishlist": [true, true, true],
    "price-alerts": [false, true, true],
    "bulk-orders": [false, false, true]
  }
}
)";

} // namespace registry::sampleTexts
