import { ArticleInputError } from './article-input-error'
import { htmlFragmentText } from './html-article'

/** Largest DOCX file, in bytes: pictures of a long feature and more. */
const DOCX_LIMIT = 50_000_000

/**
 * The text of a DOCX file, a line a paragraph, without pictures.
 *
 * @throws {ArticleInputError} when it is none, or larger than 50 MB
 */
export async function docxText(content: Buffer): Promise<string> {
  if (content.length > DOCX_LIMIT) {
    throw new ArticleInputError(`must not be larger than ${DOCX_LIMIT / 1_000_000} MB`)
  }
  // Few files are DOCX: what reads them is loaded when one is.
  const { default: mammoth } = await import('mammoth')
  const { value: html } = await mammoth
    .convertToHtml(
      { buffer: content },
      { externalFileAccess: false, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    )
    .catch((cause: unknown) => {
      throw new ArticleInputError('is not a DOCX file', { cause })
    })
  return htmlFragmentText(html)
}
