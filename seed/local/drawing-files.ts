import { createRequire } from 'node:module'

const { resolve } = createRequire(import.meta.url)

/** What pictures are drawn with, as it lies in its packages: the whole font, for the page's is in parts (WOFF2). */
export const DRAWING_FILES = {
  wasm: resolve('@resvg/resvg-wasm/index_bg.wasm'),
  font: resolve('@expo-google-fonts/noto-nastaliq-urdu/400Regular/NotoNastaliqUrdu_400Regular.ttf'),
}
