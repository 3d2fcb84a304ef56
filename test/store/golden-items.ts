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
