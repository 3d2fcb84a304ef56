/**
 * Version of the rules that make the terms of an index and their keys: words and their folded forms, stop words, keys of
 * spelling, stems and sounds. Raised with every change that gives some text other terms or some term another key: an
 * index that older rules made is built anew.
 */
export const INDEX_RULES_VERSION = 3
