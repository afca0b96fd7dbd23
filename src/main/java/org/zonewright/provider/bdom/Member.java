package org.zonewright.provider.bdom;

/** What a successful answer must hold, by operation. */
enum Member {
  /** Create and update: the zone's number. */
  DOMAIN_ID("domain_id") {
    @Override
    boolean isIn(ReplyDocument reply) {
      return reply.domainId().filter(id -> !id.isBlank()).isPresent();
    }
  },
  /** Status: the zone. */
  ZONE("name and record_list") {
    @Override
    boolean isIn(ReplyDocument reply) {
      return reply.zone().isPresent();
    }
  },
  /** List: any number of zones, also none. */
  ZONE_ITEMS("zone_item") {
    @Override
    boolean isIn(ReplyDocument reply) {
      return true;
    }
  },
  /** Delete: the word OK. */
  STATUS_OK("status OK") {
    @Override
    boolean isIn(ReplyDocument reply) {
      return reply.status().filter(word -> word.strip().equalsIgnoreCase("OK")).isPresent();
    }
  };

  private final String words;

  Member(String words) {
    this.words = words;
  }

  abstract boolean isIn(ReplyDocument reply);

  /** The elements' names, for technical messages. */
  String words() {
    return words;
  }
}
