import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))

export type SourceFile = { path: string; text: string; lines: number }

const ignored = /(^|\/)(node_modules|dist|dist-demo|\.git)(\/|$)|\.gen\.ts$/

/** The files below a folder of the project whose path matches, with their text. A folder that is not there is empty. */
export const sourceFiles = (folder: string, matching: RegExp): SourceFile[] => {
  let paths: string[]
  try {
    paths = readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
  } catch {
    return []
  }
  return paths
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => matching.test(path) && !ignored.test(path))
    .sort()
    .map((path) => {
      const text = readFileSync(root + path, 'utf8')
      return { path, text, lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0) }
    })
}

export const isTest = (path: string): boolean =>
  /\.(test|test-d|e2e)\.tsx?$/.test(path) || path.startsWith('src/testing/')

/** Comments may show what code must not do. Strings that contain `//`, as addresses do, are left alone. */
export const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1')
