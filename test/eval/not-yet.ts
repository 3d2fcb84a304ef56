/** Passages that are not read rightly yet, by what they show: each is to leave this list, and none to come in. */
export const NOT_YET: ReadonlySet<string> = new Set(['کہہ رہے ہیں, and any verb before کہ'])
