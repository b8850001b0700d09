import { describe, expect, it } from 'vitest'
import { isTest, type SourceFile, sourceFiles, withoutComments } from './source-files'

const code = [...sourceFiles('src', /\.tsx?$/), ...sourceFiles('mocks', /\.ts$/)]
const product = code.filter(({ path }) => !isTest(path))
const routes = sourceFiles('src/routes', /\.tsx?$/)

const longerThan = (files: readonly SourceFile[], most: number): string[] =>
  files.filter(({ lines }) => lines > most).map(({ path, lines }) => `${path}: ${lines} lines, at most ${most}`)

const name = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*(\.(queries|mutations|search|store|actions|test|test-d|module|d))*\.(ts|tsx)$/
const pascalCase = /^[A-Z][A-Za-z0-9]*(\.test)?\.tsx$/
const vague = /(^|\/)(index|utils?|helpers?|common|misc|constants|types)\.tsx?$/

describe('file sizes', () => {
  it('keeps route files at 40 lines: access, title, search, loader, component', () => {
    expect(longerThan(routes, 40)).toEqual([])
  })

  it('keeps components at 250 lines', () => {
    expect(
      longerThan(
        product.filter(({ path }) => path.endsWith('.tsx')),
        250,
      ),
    ).toEqual([])
  })

  it('keeps handler files at 200 and use-cases at 160 lines', () => {
    expect(
      longerThan(
        product.filter(({ path }) => path.startsWith('mocks/http/')),
        200,
      ),
    ).toEqual([])
    expect(
      longerThan(
        product.filter(({ path }) => path.startsWith('mocks/engine/')),
        160,
      ),
    ).toEqual([])
  })

  it('keeps test files at 300 lines', () => {
    expect(
      longerThan(
        code.filter(({ path }) => isTest(path)),
        300,
      ),
    ).toEqual([])
  })

  it('keeps every other file at 300 lines', () => {
    // Rows and the seed's story are lists: length is no sign of two ideas in one place.
    const lists = /^(mocks\/seed\/|mocks\/store\/rows\.ts)/
    const others = product.filter(({ path }) => !path.endsWith('.tsx') && !lists.test(path))
    expect(longerThan(others, 300)).toEqual([])
  })
})

describe('file names', () => {
  const named = product.filter(({ path }) => !path.startsWith('src/routes/') && !path.endsWith('.d.ts'))

  it('are kebab-case, or PascalCase for components', () => {
    const odd = named.filter(({ path }) => !kebabCase.test(name(path)) && !pascalCase.test(name(path)))
    expect(odd.map(({ path }) => path)).toEqual([])
  })

  it('name an idea: no barrels and no drawers for everything', () => {
    expect(named.filter(({ path }) => vague.test(path)).map(({ path }) => path)).toEqual([])
  })

  it('of a component are the name of what it exports', () => {
    const components = named.filter(({ path }) => pascalCase.test(name(path)))
    // A plural, `Skeletons`, holds several of its kind.
    const wrong = components.filter(({ path, text }) => {
      const kind = name(path).replace(/s?\.tsx$/, '')
      return !new RegExp(`export (const|function|class) \\w*${kind}`).test(text)
    })
    expect(wrong.map(({ path }) => path)).toEqual([])
  })
})

describe('file contents', () => {
  it('import the mock backend in one place only', () => {
    const importers = code.filter(
      ({ path, text }) =>
        path.startsWith('src/') && !isTest(path) && /(from|import\()\s*['"](@mocks\/|.*\/mocks\/)/.test(text),
    )
    expect(importers.map(({ path }) => path).filter((path) => path !== 'src/app/start-mock-backend.ts')).toEqual([])
  })

  it('leave colours and pixels to the theme and to style sheets', () => {
    const offenders = product
      .filter(({ path }) => path.endsWith('.tsx'))
      .flatMap(({ path, text }) => {
        const jsx = withoutComments(text)
        const colours = jsx.match(/['"`]#[0-9a-f]{3,8}\b/gi) ?? []
        // A computed measure, as the width of a bar, has no other place; a fixed one belongs to a style sheet.
        const fixed = (jsx.match(/\bstyles?=\{\{[^}]*\}/g) ?? []).filter((style) => {
          const values = style.replace(/'--[\w-]+'/g, '').replace(/`[^`]*(`|$)/g, '')
          return /['"]|:\s*-?\d|\dpx/.test(values)
        })
        return [...colours, ...fixed].map((found) => `${path}: ${found}`)
      })
    expect(offenders).toEqual([])
  })

  it('never put markup from data into the page', () => {
    const offenders = product.filter(({ text }) =>
      /dangerouslySetInnerHTML|\.innerHTML\s*=|insertAdjacentHTML/.test(text),
    )
    expect(offenders.map(({ path }) => path)).toEqual([])
  })
})
