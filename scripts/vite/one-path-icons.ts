import type { Plugin } from 'vite'

type IconNode = [tag: string, attributes: Record<string, string>][]

const nodes = /const __iconNode = (\[.*\]);\nconst Icon\w+ = createReactComponent\("outline"/s

/**
 * One path after another as the data of a single one. Each begins anew, as it would by itself: a relative start counts
 * from the origin there, and the pairs of numbers that follow it stay relative.
 */
export const joinPaths = (paths: readonly string[]): string =>
  paths
    .map((path) =>
      path.replace(
        /^m\s*(-?[\d.]+)[\s,]*(-?[\d.]+)[\s,]*(?=([-\d.])?)/,
        (_start, x: string, y: string, more?: string) => `M${x} ${y}${more === undefined ? '' : 'l'}`,
      ),
    )
    .join('')

/** What an outline icon is made of; nothing of a filled one, where it matters which path encloses which. */
export const iconNodes = (code: string): IconNode | undefined => {
  const found = nodes.exec(code)?.[1]
  return found === undefined ? undefined : (JSON.parse(found) as IconNode)
}

const joined = (icon: IconNode): IconNode => {
  const isPlain = icon.every(
    ([tag, { d, key, ...rest }]) => tag === 'path' && d && key && Object.keys(rest).length === 0,
  )
  return isPlain ? [['path', { d: joinPaths(icon.map(([, { d = '' }]) => d)), key: 'svg-0' }]] : icon
}

/**
 * Draws an outline icon with one path instead of up to eight: the same strokes, and a list with a hundred icons has
 * hundreds of elements less to make.
 */
export const onePathIcons = (): Plugin => ({
  name: 'portico:one-path-icons',
  apply: 'build',
  transform: {
    filter: { id: /\/@tabler\/icons-react\/.+\/Icon\w+\.mjs$/ },
    handler: (code) => {
      const icon = iconNodes(code)
      if (!icon) return undefined
      return {
        code: code.replace(nodes, (all, found: string) => all.replace(found, () => JSON.stringify(joined(icon)))),
        map: null,
      }
    },
  },
})
