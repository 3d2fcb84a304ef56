/**
 * Version of the rules that find quotes and speakers, raised with every change that gives some text other quotes: what
 * was stored under older rules is written anew when it is stored again.
 */
export const RULES_VERSION = 5
