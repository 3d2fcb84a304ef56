import { readFile } from 'node:fs/promises'
import type { Drawing, OpenDrawing } from '../pages/share/drawing'

/** Name of the font of what is drawn. */
const FAMILY = 'Noto Nastaliq Urdu'
/** Letters are measured this large. */
const MEASURED = 100

let library: Promise<typeof import('@resvg/resvg-wasm')> | undefined

/**
 * What draws pictures with resvg, which shapes letters as HarfBuzz does. It has 2.5 MB and takes a tenth of a second to
 * begin, so it is loaded for the first picture.
 *
 * @param files paths of the library's WebAssembly, and of a font (TrueType)
 */
export function svgDrawing(files: { wasm: string; font: string }): OpenDrawing {
  let drawing: Promise<Drawing> | undefined
  return () => {
    drawing ??= open(files).catch((error: unknown) => {
      drawing = undefined
      throw error
    })
    return drawing
  }
}

async function open({ wasm, font }: { wasm: string; font: string }): Promise<Drawing> {
  const [{ Resvg }, letters] = await Promise.all([loaded(wasm), readFile(font)])
  const options = {
    font: { fontBuffers: [new Uint8Array(letters)], loadSystemFonts: false, defaultFontFamily: FAMILY },
  }
  return {
    width(word) {
      const image = new Resvg(measuring(word), options)
      const width = image.getBBox()?.width ?? 0
      image.free()
      return width / MEASURED
    },
    png(svg) {
      const image = new Resvg(svg, options)
      const rendered = image.render()
      const png = new Uint8Array(rendered.asPng())
      rendered.free()
      image.free()
      return png
    },
  }
}

/** The library, which begins once in a process. */
function loaded(wasm: string): Promise<typeof import('@resvg/resvg-wasm')> {
  library ??= begun(wasm).catch((error: unknown) => {
    library = undefined
    throw error
  })
  return library
}

async function begun(wasm: string) {
  const [resvg, code] = await Promise.all([import('@resvg/resvg-wasm'), readFile(wasm)])
  await resvg.initWasm(code)
  return resvg
}

function measuring(word: string): string {
  const escaped = word.replace(/[<&]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><text font-size="${MEASURED}">\u2067${escaped}\u2069</text></svg>`
}
