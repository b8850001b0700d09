import type { MantineColorsTuple } from '@mantine/core'

/*
 * The one file that holds brand values. Rebrand by editing it: the theme (`theme.ts`) and the tokens of style sheets
 * (`css-variables.ts`) derive from it. Components read semantic tokens (--p-*), never a step of a scale.
 */

/** Harbour: a deep petrol. The only accent. Far enough from status green and status blue to never read as a status. */
export const harbour: MantineColorsTuple = [
  '#eef6f7',
  '#d8eaed',
  '#b2d7dc',
  '#84bec7',
  '#559fab',
  '#2f8592',
  '#19707e',
  '#0f5c69',
  '#0b4c57',
  '#083b44',
]
/** Stone: neutral grey with a slight warm tint. */
export const stone: MantineColorsTuple = [
  '#faf9f7',
  '#f5f3f0',
  '#eeebe7',
  '#e5e1db',
  '#d3cec6',
  '#aaa49a',
  '#8c857b',
  '#6a645c',
  '#3d3a35',
  '#1e1c19',
]
/** Night: the same stone after dark. 0 is text, 7 is the page. */
export const night: MantineColorsTuple = [
  '#edeae5',
  '#d2cec7',
  '#aea89f',
  '#969087',
  '#403d39',
  '#302e2a',
  '#262421',
  '#1b1a18',
  '#141312',
  '#0e0d0c',
]

export const brand = {
  name: 'Portico',
  accent: harbour,
  neutral: stone,
  dark: night,
  font: "'Inter Variable', 'Noto Sans Arabic Variable', system-ui, 'Segoe UI', Roboto, sans-serif",
  mono: "'Inter Variable', ui-monospace, monospace",
  /** Status hues: [text, tint, solid]. Solid is for bars and dots, never for text. */
  status: {
    light: {
      neutral: ['#5f5a52', '#f1eeea', '#8c857b'],
      info: ['#1f529c', '#e9f0fa', '#3f79c9'],
      warn: ['#7f4c00', '#fbf0dd', '#be7d14'],
      bad: ['#a3251a', '#fbebe8', '#cd4033'],
      good: ['#1d6733', '#e8f3ea', '#35904f'],
      identity: ['#57389b', '#f1ecfa', '#5b3da3'],
    },
    dark: {
      neutral: ['#b5afa6', '#2b2926', '#7d776e'],
      info: ['#93bbf3', '#1d2838', '#5a92e0'],
      warn: ['#e6b765', '#332814', '#d09a35'],
      bad: ['#f59c92', '#3a1f1c', '#e2604f'],
      good: ['#85cf97', '#1b2d20', '#4fa869'],
      identity: ['#c0abf2', '#2b2340', '#5b3da3'],
    },
  },
} as const
