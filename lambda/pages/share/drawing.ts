/** What draws pictures: letters shaped as the script wants it. */
export interface Drawing {
  /** How wide a word is, in sizes of its letters. */
  width(word: string): number
  /** An SVG as PNG. Its texts are in the one font that is there. */
  png(svg: string): Uint8Array<ArrayBuffer>
}

/** Opens it for the first picture; more are drawn with the same. */
export type OpenDrawing = () => Promise<Drawing>
