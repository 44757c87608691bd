import {
  Alert,
  Button,
  ColorInput,
  type CSSVariablesResolver,
  createTheme,
  type MantineThemeOverride,
  Menu,
  Select,
} from '@mantine/core';

/**
 * Lists open beside their field and not at the end of the page, outside of every landmark and of the reading order.
 * `fixed` lets them reach beyond a small window, which would cut them off.
 */
const IN_PLACE = { withinPortal: false, floatingStrategy: 'fixed' } as const;

/** How Okolo looks. Shades are a step darker than Mantine's own: white on them must reach 4.5 : 1. */
export const theme: MantineThemeOverride = createTheme({
  primaryColor: 'indigo',
  primaryShade: { light: 8, dark: 8 },
  autoContrast: true,
  luminanceThreshold: 0.34,
  cursorType: 'pointer',
  defaultRadius: 'md',
  respectReducedMotion: true,
  // The name beside a field is lighter than what it names; Mantine gives both, and buttons, the same weight.
  fontWeights: { medium: '500' },
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
  components: {
    // A title in the alert's own colour is too pale on its tint; the tint and the words say enough.
    Alert: Alert.extend({ vars: () => ({ root: { '--alert-color': 'var(--mantine-color-text)' } }) }),
    Button: Button.extend({ styles: { root: { fontWeight: 600 } } }),
    Select: Select.extend({ defaultProps: { comboboxProps: { ...IN_PLACE, shadow: 'md' } } }),
    ColorInput: ColorInput.extend({ defaultProps: { popoverProps: IN_PLACE } }),
    Menu: Menu.extend({ defaultProps: IN_PLACE }),
  },
});

/**
 * Quiet texts and errors, readable (WCAG AA) in both schemes; Mantine's own are a shade too pale. In the dark, what can
 * be pressed keeps the first colour; Mantine 9 makes it nearly white, like the text around it.
 */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': 'var(--mantine-color-gray-7)',
    '--mantine-color-placeholder': 'var(--mantine-color-gray-7)',
    '--mantine-color-error': 'var(--mantine-color-red-9)',
  },
  dark: {
    '--mantine-color-dimmed': 'var(--mantine-color-dark-1)',
    '--mantine-color-placeholder': 'var(--mantine-color-dark-2)',
    '--mantine-color-error': 'var(--mantine-color-red-4)',
    '--mantine-color-indigo-light-color': 'var(--mantine-color-indigo-3)',
  },
});
