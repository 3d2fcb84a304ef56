/** Words that end the name of a newspaper or a channel, and hardly ever a headline. */
const OUTLET_WORDS =
  /(?:^|\s)(?:نیوز|اردو|ٹی وی|ڈاٹ کام|نیٹ ورک|news|urdu|tv|times|\S+\.(?:com|pk|tv|net|org))$/i

/** Whether a few words read as the name of a newspaper or a channel. */
export function isOutletName(words: string): boolean {
  return OUTLET_WORDS.test(words.trim())
}
