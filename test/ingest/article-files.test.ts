import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { findArticleFiles } from '../../lambda/ingest/article-files'
import { useFolder } from '../files'

const folder = useFolder()
for (const name of ['b.txt', 'a.JSON', 'deep/er/c.html', '.hidden.txt', '.git/d.txt', 'picture.png']) {
  folder.write(name, 'x')
}
symlinkSync('..', join(folder.path, 'deep', 'loop'))
const outside = useFolder()
symlinkSync(outside.write('secret.txt', 'x'), join(folder.path, 'linked.txt'))
symlinkSync(outside.path, join(folder.path, 'linked'))

describe('the files under paths', () => {
  it('are those of all folders, in order, without hidden ones and other kinds', async () => {
    const { files, failures } = await findArticleFiles([folder.path])
    expect(files.map(({ path }) => path.slice(folder.path.length + 1))).toEqual([
      'a.JSON',
      'b.txt',
      'deep/er/c.html',
    ])
    expect(failures).toEqual([])
  })

  it('are never what links lead to, but for a link that is given itself', async () => {
    const { files, skipped } = await findArticleFiles([folder.path])
    expect(files.filter(({ path }) => path.includes('linked'))).toEqual([])
    expect(skipped.map((path) => path.slice(folder.path.length + 1)).sort()).toEqual([
      'deep/loop',
      'linked',
      'linked.txt',
      'picture.png',
    ])
    expect((await findArticleFiles([join(folder.path, 'linked')])).files).toHaveLength(1)
  })

  it('come once each, however often a path is given', async () => {
    const { files } = await findArticleFiles([join(folder.path, 'b.txt'), folder.path])
    expect(files).toHaveLength(3)
  })

  it('name the paths that cannot be read, or are no articles', async () => {
    const paths = [join(folder.path, 'nowhere.txt'), join(folder.path, 'picture.png')]
    const { failures } = await findArticleFiles(paths)
    expect(failures.map(({ path, error }) => [path, error.message])).toEqual([
      [paths[0], 'does not exist'],
      [paths[1], 'is not one of .txt, .json, .jsonl, .ndjson, .html, .htm, .csv, .docx, .rss, .atom, .xml'],
    ])
  })
})
