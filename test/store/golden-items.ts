import type { Item } from '../../lambda/store/article-item'

const TEXT = 'وزیر خزانہ نے کہا کہ ’معیشت سنبھل رہی ہے۔‘ ان کا کہنا تھا: ’قیمتیں کم ہوں گی۔‘'

/**
 * An item as the first version wrote it, an attribute a field. It must be read as long as there are tables that hold
 * such items: it may be added to, but not be brought up to date.
 */
export const FIRST_FORMAT_ITEM: Item = {
  id: { S: 'golden' },
  revision: { N: '3' },
  feed: { S: '2' },
  changedAt: { S: '2026-11-24T09:00:00.000Z#0a1b2c3d' },
  title: { S: 'معیشت' },
  url: { S: 'https://example.org/economy' },
  source: { S: 'روزنامہ' },
  publishedAt: { S: '2026-11-20T05:30:00.000Z' },
  text: { S: TEXT },
  quotes: {
    S: '[{"id":"q1","text":"معیشت سنبھل رہی ہے۔","start":22,"end":41,"kind":"statement","speaker":{"name":"وزیر خزانہ","role":null,"mention":"وزیر خزانہ","cue":"کہا کہ"},"via":null,"nestedIn":null,"broken":false,"before":"وزیر خزانہ نے کہا کہ ’","after":"‘ ان کا کہنا تھا: ’قیمتیں کم ہوں گی۔‘"},{"id":"q2","text":"قیمتیں کم ہوں گی۔","start":60,"end":77,"kind":"statement","speaker":null,"via":null,"nestedIn":null,"broken":true,"before":"وزیر خزانہ نے کہا کہ ’معیشت سنبھل رہی ہے۔‘ ان کا کہنا تھا: ’","after":"‘"}]',
  },
}

/** A deletion as the first version wrote it. */
export const FIRST_FORMAT_TOMBSTONE: Item = {
  id: { S: 'golden' },
  revision: { N: '4' },
  feed: { S: '2' },
  changedAt: { S: '2026-11-24T09:05:00.000Z#4e5f6071' },
  deletedAt: { S: '2026-11-24T09:05:00.000Z' },
  expiresAt: { N: '1795597500' },
}

/** An item of format 2: everything but the text in one record. The same holds for it. */
export const SECOND_FORMAT_ITEM: Item = {
  id: { S: 'golden' },
  revision: { N: '3' },
  feed: { S: '2' },
  changedAt: { S: '2026-11-24T09:00:00.000Z#0a1b2c3d' },
  record: {
    S: '{"format":2,"revision":3,"rules":2,"title":"معیشت","url":null,"source":"روزنامہ","publishedAt":"2026-11-20","language":"ur","quotes":[{"id":"q1","text":"معیشت سنبھل رہی ہے۔","start":22,"end":41,"kind":"statement","speaker":{"name":"وزیر خزانہ","role":null,"type":"unnamed","how":"named","mentionAt":[0,10],"cueAt":[14,20],"by":"subject","mention":"وزیر خزانہ","cue":"کہا کہ"},"via":null,"nestedIn":null,"broken":false,"reviewed":false,"before":"وزیر خزانہ نے کہا کہ ’","after":"‘ ان کا کہنا تھا: ’قیمتیں کم ہوں گی۔‘"}]}',
  },
  text: { S: TEXT },
}

/** An item of format 3, with what editors said: one correction that stands, one whose words are gone. The same holds for it. */
export const THIRD_FORMAT_ITEM: Item = {
  id: { S: 'golden' },
  revision: { N: '3' },
  feed: { S: '2' },
  changedAt: { S: '2026-11-24T09:00:00.000Z#0a1b2c3d' },
  record: {
    S: '{"format":3,"revision":3,"rules":3,"title":"معیشت","url":null,"source":"روزنامہ","section":null,"publishedAt":"2026-11-20","language":"ur","quotes":[{"id":"q1","text":"معیشت سنبھل رہی ہے۔","start":22,"end":41,"kind":"statement","speaker":{"name":"نادیہ رحمان","role":null,"type":"person","how":"named","mentionAt":null,"cueAt":[14,20],"by":"editor","mention":"","cue":"کہا کہ"},"via":null,"nestedIn":null,"broken":false,"reviewed":true,"before":"وزیر خزانہ نے کہا کہ ’","after":"‘ ان کا کہنا تھا: ’قیمتیں کم ہوں گی۔‘"}],"corrections":[{"id":"q1","text":"معیشت سنبھل رہی ہے۔","start":22,"end":41,"kind":"statement","before":"وزیر خزانہ نے کہا کہ ’","after":"‘ ان کا کہنا تھا: ’قیمتیں کم ہوں گی۔‘","speaker":{"name":"نادیہ رحمان","type":"person"},"hidden":false,"confirmed":false,"added":false,"note":null,"by":"ثنا","at":"2026-11-24T08:59:00.000Z","machine":{"speaker":{"name":"وزیر خزانہ","role":null,"type":"unnamed","how":"named","mentionAt":[0,10],"cueAt":[14,20],"by":"subject","mention":"وزیر خزانہ","cue":"کہا کہ"},"via":null,"broken":false},"lost":false},{"id":"q2","text":"قیمتیں بڑھیں گی۔","start":60,"end":76,"kind":"statement","before":"ان کا کہنا تھا: ’","after":"‘","hidden":true,"confirmed":false,"added":false,"note":"غلط تھا","by":"بلال","at":"2026-11-24T08:58:00.000Z","machine":null,"lost":true}]}',
  },
  text: { S: TEXT },
}

/** Its deletion, which keeps it to be restored. */
export const THIRD_FORMAT_TOMBSTONE: Item = {
  id: { S: 'golden' },
  revision: { N: '4' },
  feed: { S: '2' },
  changedAt: { S: '2026-11-24T09:05:00.000Z#4e5f6071' },
  deletedAt: { S: '2026-11-24T09:05:00.000Z' },
  record: { S: '{"format":3,"revision":4,"deletedAt":"2026-11-24T09:05:00.000Z"}' },
  expiresAt: { N: '1796378700' },
  kept: {
    B: Buffer.from(
      'H4sIAAAAAAAAA82Uz27TQBDGX2W1Zxc5ppTiG0funOj24NibxtT1put1SxVFalAS9ZALVQ/lCZIWAUpBQvTQ55j13vokaP+0TRolCggJTvbOzszOfv59bmNOY8YTHOI2wQ3G9yJBcPjUI5jTg7RIWX63LDNauHeRiowSHBIs+/BTDeE7XBLsEVzyjOAwL7PMI7hgJY9tGkzkCVzJAYxkX3VNakFjYbu79FZZz9KiSZOXwtQEfrCxVqutBb7Jz6J8p4x2bL+Sm9h+yYQZaqtNcJqYrf2a2RL0nXg0IYJvcgDj6kb2EExUVw2R6qpTdWbnERHXFUHgEUxz3Wy95hG8m+a2cSEiQfdoLmx6i0a7lBMctgnOoz0nxwBG8FUNVRfBBD7LPozkwORzZhRzdxVHLVvQorzQIngEN9mhCelmiYnow1KWGz1cYVxSs9yqrXuBv+0RXD8yVTRJBePTZSZsAnFpD6suVBdGSD8I7ngEH6TRQ+ucFoImr6a+SJ2zXarXjSgrqEOCHurpQsFLHanTBuPu7idwpYYwQfAFrvS9VRfJgTpFU8ei2+OPZqSoIYx4BN8enyOdjaoLl6RFRHBZ3cAo1AXyvRrKPlyqYXWNqgvZR6orT/S7Vvrs9vic4I6WImacW6r+DRP/ixh/gOcckBqPZpokM98/Znkj5QbP+1iUJDPrnIkp0B2d8EkfbS/7yN3rr/3N8NmL0Pef+L7/xhIcxc00p3b6BVeZF3iZz8r8wVbLjbblezVjrIVWK8r6WxqLOa8tGmk1+82aTW9nrBAP6ymag0c0TyMB4+pDdWPpMETMgLzh34P8fGMlkJfTOI+vVfgOHPeX+A1uCIZr2YMf7hQ7joNoLHswkr0lGG0uwMhp7BTVU3W2O9gzGuJwZbeu8N/4Gw7GnV91GucAlwcAAA==',
      'base64',
    ),
  },
}
