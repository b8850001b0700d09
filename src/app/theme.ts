/**
 * The one file that holds brand values. Rebrand by editing `brand`; everything else derives from it.
 * Components read semantic tokens (--p-*), never a scale step.
 */
import type {
  ActionIcon,
  Anchor,
  Button,
  Checkbox,
  Input,
  InputWrapper,
  Kbd,
  Menu,
  NavLink,
  Pagination,
  Paper,
  PasswordInput,
  Progress,
  SegmentedControl,
  Select,
  Switch,
  Table,
  Tabs,
  TextInput,
  Textarea,
  Tooltip,
  CSSVariablesResolver,
  MantineColorsTuple,
} from '@mantine/core'
import { createTheme } from '@mantine/core'
import { PatientButton } from '@/shared/ui/PatientButton'

/** Harbour: a deep petrol. The only accent. Far enough from status green and status blue to never read as a status. */
const harbour: MantineColorsTuple = [
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
const stone: MantineColorsTuple = [
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
const night: MantineColorsTuple = [
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

/** Control heights come from one variable so that touch screens get 44 px without touching components. */
const h = (size: unknown) =>
  size === 'xs' ? 'var(--p-control-xs)' : size === 'md' ? 'var(--p-control-md)' : 'var(--p-control)'

/**
 * What `Component.extend` does, without the component: naming them all here as values would put every one of them,
 * 80 kB compressed, on the first page.
 */
const part = <C extends { extend: (extension: never) => unknown }>(extension: Parameters<C['extend']>[0]) =>
  extension as object

export const theme = createTheme({
  fontFamily: brand.font,
  fontFamilyMonospace: brand.mono,
  colors: { accent: brand.accent, gray: brand.neutral, dark: brand.dark },
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  luminanceThreshold: 0.36,
  black: stone[9],
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  lineHeights: { xs: '1.35', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.35' },
  spacing: { '2xs': '0.25rem', xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem', '2xl': '3rem' },
  radius: { xs: '3px', sm: '4px', md: '6px', lg: '8px', xl: '12px' },
  breakpoints: { xs: '30em', sm: '48em', md: '62em', lg: '75em', xl: '90em' },
  shadows: {
    xs: '0 1px 1px rgb(30 28 25 / 0.05)',
    sm: '0 1px 2px rgb(30 28 25 / 0.07)',
    md: '0 4px 12px -2px rgb(30 28 25 / 0.12), 0 0 0 1px rgb(30 28 25 / 0.06)',
    lg: '0 12px 32px -8px rgb(30 28 25 / 0.22), 0 0 0 1px rgb(30 28 25 / 0.06)',
    xl: '0 24px 64px -16px rgb(30 28 25 / 0.3), 0 0 0 1px rgb(30 28 25 / 0.06)',
  },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.25rem', lineHeight: '1.75rem' },
      h2: { fontSize: '0.9375rem', lineHeight: '1.375rem' },
      h3: { fontSize: '0.8125rem', lineHeight: '1.25rem' },
    },
  },
  components: {
    Button: part<typeof Button>({
      defaultProps: { size: 'sm', component: PatientButton },
      vars: (_t, p) =>
        ({
          root: {
            '--button-height': h(p.size),
            '--button-fz': 'var(--mantine-font-size-sm)',
            '--button-padding-x': p.size === 'xs' ? '8px' : '12px',
            ...((p.variant ?? 'filled') === 'filled' && !p.color
              ? {
                  '--button-color': 'var(--p-on-accent)',
                  '--button-bg': 'var(--p-accent)',
                  '--button-hover': 'var(--p-accent-hover)',
                }
              : {}),
          },
        }) as never,
      styles: { root: { fontWeight: 530 }, section: { marginInlineEnd: 6 } },
    }),
    ActionIcon: part<typeof ActionIcon>({
      defaultProps: { variant: 'subtle', color: 'gray', size: 'md' },
      vars: (_t, p) => ({
        root: {
          '--ai-size': h(p.size === 'md' ? 'sm' : p.size),
          '--ai-color': p.variant === 'subtle' && p.color === 'gray' ? 'var(--p-text-2)' : undefined,
        },
      }),
    }),
    Input: part<typeof Input>({
      vars: (_t, p) => ({ wrapper: { '--input-height': h(p.size), '--input-fz': 'var(--p-input-fz)' } }) as never,
    }),
    InputWrapper: part<typeof InputWrapper>({
      styles: {
        label: { fontSize: 13, fontWeight: 540, marginBottom: 4 },
        description: { fontSize: 12, color: 'var(--p-text-3)' },
      },
    }),
    TextInput: part<typeof TextInput>({ defaultProps: { size: 'sm' } }),
    PasswordInput: part<typeof PasswordInput>({ defaultProps: { size: 'sm' } }),
    Textarea: part<typeof Textarea>({ defaultProps: { size: 'sm' } }),
    Select: part<typeof Select>({ defaultProps: { size: 'sm', checkIconPosition: 'right' } }),
    Checkbox: part<typeof Checkbox>({
      defaultProps: { size: 'xs', radius: 'xs', iconColor: 'var(--p-on-accent)' },
      styles: { input: { borderColor: 'var(--p-line-control)' } },
    }),
    Switch: part<typeof Switch>({
      defaultProps: { size: 'sm', withThumbIndicator: false },
      styles: { track: { borderColor: 'var(--p-line-control)' } },
    }),
    Anchor: part<typeof Anchor>({ defaultProps: { underline: 'hover' } }),
    // A header inside a dialog is not the page's: beside the shell's it would be a second banner.
    ModalHeader: { defaultProps: { role: 'none' } },
    DrawerHeader: { defaultProps: { role: 'none' } },
    Paper: part<typeof Paper>({ defaultProps: { radius: 'lg', withBorder: true } }),
    Progress: part<typeof Progress>({ defaultProps: { radius: 2, size: 6 } }),
    Table: part<typeof Table>({
      defaultProps: { verticalSpacing: 0, horizontalSpacing: 12, highlightOnHover: true, withRowBorders: true },
    }),
    Tabs: part<typeof Tabs>({ defaultProps: { variant: 'default', radius: 0 } }),
    SegmentedControl: part<typeof SegmentedControl>({ defaultProps: { size: 'xs', radius: 'md' } }),
    Menu: part<typeof Menu>({ defaultProps: { shadow: 'md', radius: 'lg', withinPortal: true } }),
    NavLink: part<typeof NavLink>({ defaultProps: { noWrap: true } }),
    Pagination: part<typeof Pagination>({
      defaultProps: { size: 'sm', radius: 'md' },
      vars: () =>
        ({
          root: { '--pagination-active-color': 'var(--p-on-accent)', '--pagination-active-bg': 'var(--p-accent)' },
        }) as never,
    }),
    Tooltip: part<typeof Tooltip>({ defaultProps: { openDelay: 300, withArrow: false, radius: 'md' } }),
    Kbd: part<typeof Kbd>({ defaultProps: { size: 'xs' } }),
  },
  other: { brandName: brand.name },
})

const tones = (scheme: 'light' | 'dark') =>
  Object.fromEntries(
    Object.entries(brand.status[scheme]).flatMap(([tone, [fg, bg, solid]]) => [
      [`--p-${tone}-fg`, fg],
      [`--p-${tone}-bg`, bg],
      [`--p-${tone}-solid`, solid],
    ]),
  )

export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {
    '--p-control-xs': '1.625rem',
    '--p-control': '2rem',
    '--p-control-md': '2.5rem',
    '--p-input-fz': '0.8125rem',
    '--p-side': '#1d1b19',
    '--p-side-line': '#322f2b',
    '--p-side-text': '#dcd8d1',
    '--p-side-dim': '#a19b91',
    '--p-side-active': '#35322e',
    '--p-side-accent': harbour[3],
    '--p-ease': 'cubic-bezier(0.2, 0, 0, 1)',
  },
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-text': stone[9],
    '--mantine-color-dimmed': '#5f5a52',
    '--mantine-color-placeholder': '#716b62',
    '--mantine-color-anchor': harbour[7],
    '--mantine-color-error': '#a3251a',
    '--mantine-color-default-border': stone[3],
    '--mantine-color-default-hover': stone[0],
    '--p-canvas': stone[1],
    '--p-surface': '#ffffff',
    '--p-sunken': stone[0],
    '--p-raised': '#ffffff',
    '--p-line': stone[3],
    '--p-line-soft': stone[2],
    '--p-line-control': '#938c82',
    '--p-line-button': stone[4],
    '--p-text': stone[9],
    '--p-text-2': '#5f5a52',
    '--p-text-3': '#716b62',
    '--p-hover': 'rgb(30 28 25 / 0.035)',
    '--p-press': 'rgb(30 28 25 / 0.07)',
    '--p-track': stone[2],
    '--p-accent': harbour[7],
    '--p-accent-hover': harbour[8],
    '--p-accent-text': harbour[7],
    '--p-accent-tint': harbour[0],
    '--p-accent-soft': harbour[2],
    '--p-accent-mid': '#4b97a3',
    '--p-on-accent': '#ffffff',
    ...tones('light'),
  },
  dark: {
    '--mantine-color-body': night[7],
    '--mantine-color-text': night[0],
    '--mantine-color-dimmed': night[2],
    '--mantine-color-placeholder': '#a19b91',
    '--mantine-color-anchor': harbour[3],
    '--mantine-color-error': '#f59c92',
    '--mantine-color-default': night[6],
    '--mantine-color-default-border': night[4],
    '--mantine-color-default-hover': night[5],
    '--p-canvas': night[8],
    '--p-surface': night[7],
    '--p-sunken': '#181715',
    '--p-raised': night[6],
    '--p-line': '#312e2b',
    '--p-line-soft': '#292724',
    '--p-line-control': '#7d776e',
    '--p-line-button': night[4],
    '--p-text': night[0],
    '--p-text-2': night[2],
    '--p-text-3': '#a19b91',
    '--p-hover': 'rgb(255 255 255 / 0.035)',
    '--p-press': 'rgb(255 255 255 / 0.07)',
    '--p-track': '#34312d',
    '--p-side': '#100f0e',
    '--p-side-line': '#262421',
    '--p-side-active': '#2a2825',
    '--p-accent': harbour[3],
    '--p-accent-hover': harbour[2],
    '--p-accent-text': harbour[3],
    '--p-accent-tint': '#16282b',
    '--p-accent-soft': '#27525a',
    '--p-accent-mid': '#3f7d88',
    '--p-on-accent': '#06262c',
    ...tones('dark'),
  },
})
