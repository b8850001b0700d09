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
} from '@mantine/core'
import { createTheme } from '@mantine/core'
import { PatientButton } from '@/shared/ui/PatientButton'
import { brand, stone } from './brand'

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
