import type { ThemeOptions } from '@mui/material/styles';
import type { Tokens } from './tokens';

/** How MUI's parts are drawn here: flat, small, square-ish, with a focus ring that can be seen. */
export const components = (t: Tokens): NonNullable<ThemeOptions['components']> => ({
  MuiCssBaseline: {
    styleOverrides: {
      html: { fontVariantNumeric: 'tabular-nums', overflowY: 'hidden' },
      body: { fontVariantNumeric: 'tabular-nums' },
      ':focus-visible': { outline: `2px solid ${t.ink.accent}`, outlineOffset: 1 },
      '@media (prefers-reduced-motion: reduce)': {
        '*, *::before, *::after': {
          animationDuration: '0.01ms !important',
          transitionDuration: '0.01ms !important',
          scrollBehavior: 'auto !important',
        },
      },
      '@media print': {
        html: { overflowY: 'visible' },
        body: { background: '#fff', color: '#000' },
        '.no-print, .MuiSnackbar-root': { display: 'none !important' },
      },
      '@page': { size: 'A4', margin: '12mm' },
    },
  },
  MuiButtonBase: { defaultProps: { disableRipple: true } },
  MuiButton: {
    defaultProps: { size: 'small', disableElevation: true },
    styleOverrides: {
      root: { minWidth: 0, minHeight: t.size.control, padding: '3px 12px', whiteSpace: 'nowrap' },
      sizeSmall: { fontSize: '0.875rem' },
      outlined: { borderColor: t.ground.line, color: t.ink.text, '&:hover': { borderColor: t.ink.quiet, background: t.ground.hover } },
      text: { padding: '3px 8px' },
      startIcon: { marginRight: 4, marginLeft: -2 },
    },
  },
  MuiIconButton: { defaultProps: { size: 'small' }, styleOverrides: { root: { borderRadius: 4 } } },
  MuiSvgIcon: { defaultProps: { fontSize: 'small' } },
  MuiPaper: {
    defaultProps: { elevation: 0 },
    styleOverrides: { root: { backgroundImage: 'none' }, elevation8: { boxShadow: '0 4px 16px rgb(0 0 0 / 0.18)' } },
  },
  MuiCard: { defaultProps: { variant: 'outlined' }, styleOverrides: { root: { borderColor: t.ground.line } } },
  MuiPopover: { styleOverrides: { paper: { border: `1px solid ${t.ground.line}`, boxShadow: '0 4px 16px rgb(0 0 0 / 0.16)' } } },
  MuiDialog: { styleOverrides: { paper: { border: `1px solid ${t.ground.line}` } } },
  MuiDialogTitle: { styleOverrides: { root: { fontSize: '1rem', fontWeight: 600, padding: '14px 20px 8px' } } },
  MuiDialogContent: {
    // MUI takes the room above the first input away, and with it half of its label.
    styleOverrides: { root: { padding: '8px 20px', '.MuiDialogTitle-root + &.MuiDialogContent-root': { paddingTop: 8 } } },
  },
  MuiDialogActions: { styleOverrides: { root: { padding: '12px 20px 16px' } } },
  MuiTable: { defaultProps: { size: 'small' } },
  MuiTableRow: { styleOverrides: { root: { '&.Mui-selected, &.Mui-selected:hover': { backgroundColor: t.ground.chosen } } } },
  MuiTableCell: {
    styleOverrides: {
      root: { borderBottomColor: t.ground.line, padding: '0 10px', height: t.size.row, fontSize: '0.875rem', lineHeight: 1.4 },
      head: { color: t.ink.quiet, fontWeight: 400, whiteSpace: 'nowrap' },
      paddingCheckbox: { width: 40, padding: '0 0 0 6px' },
    },
  },
  MuiTableSortLabel: { styleOverrides: { root: { '&.Mui-active': { color: t.ink.text, fontWeight: 600 } }, icon: { fontSize: '1rem' } } },
  MuiCheckbox: { defaultProps: { size: 'small' }, styleOverrides: { root: { padding: 6 } } },
  MuiRadio: { defaultProps: { size: 'small' }, styleOverrides: { root: { padding: 6 } } },
  MuiTextField: { defaultProps: { size: 'small', margin: 'none', variant: 'outlined' } },
  MuiFormControl: { defaultProps: { size: 'small', margin: 'none', variant: 'outlined' } },
  MuiFormHelperText: { styleOverrides: { root: { marginLeft: 0, marginRight: 0, fontSize: '0.75rem', '&:empty': { display: 'none' } } } },
  MuiFormLabel: { styleOverrides: { root: { fontSize: '0.875rem' } } },
  MuiInputLabel: {
    styleOverrides: {
      root: { fontSize: '0.875rem', color: t.ink.quiet },
      // The inputs are lower than MUI's small ones, so the resting label sits higher.
      sizeSmall: { '&.MuiInputLabel-outlined:not(.MuiInputLabel-shrink)': { transform: 'translate(11px, 6px) scale(1)' } },
      asterisk: { color: t.ink.faint },
    },
  },
  MuiInputAdornment: { styleOverrides: { positionStart: { marginRight: 2 } } },
  MuiOutlinedInput: {
    styleOverrides: {
      root: { background: t.ground.paper, fontSize: '0.875rem' },
      inputSizeSmall: { padding: '6.5px 10px' },
      // The text area brings the padding itself.
      multiline: { padding: 0 },
      adornedStart: { paddingLeft: 8 },
      notchedOutline: { borderColor: t.ink.faint },
    },
  },
  MuiMenuItem: { styleOverrides: { root: { minHeight: '32px !important', fontSize: '0.875rem' } } },
  MuiListItemIcon: { styleOverrides: { root: { minWidth: '28px !important' } } },
  MuiAutocomplete: {
    styleOverrides: {
      inputRoot: {
        '&.MuiOutlinedInput-root.MuiInputBase-sizeSmall': { paddingTop: 4, paddingBottom: 4, '& .MuiAutocomplete-input': { paddingLeft: 4 } },
      },
      option: { minHeight: '32px !important', fontSize: '0.875rem' },
      listbox: { fontSize: '0.875rem' },
    },
  },
  MuiChip: {
    defaultProps: { size: 'small', variant: 'outlined' },
    styleOverrides: { root: { borderRadius: 4, fontSize: '0.8125rem' }, outlined: { borderColor: t.ground.line } },
  },
  MuiTabs: { styleOverrides: { root: { minHeight: t.size.row }, indicator: { height: 2 } } },
  MuiTab: { styleOverrides: { root: { minHeight: t.size.row, minWidth: 0, padding: '6px 12px', fontSize: '0.875rem' } } },
  MuiTooltip: {
    defaultProps: { enterDelay: 400, disableInteractive: true },
    styleOverrides: { tooltip: { background: t.ink.text, color: t.ground.paper, fontSize: '0.75rem', fontWeight: 400 } },
  },
  MuiAlert: {
    defaultProps: { variant: 'outlined' },
    styleOverrides: {
      root: { fontSize: '0.875rem', padding: '2px 12px', color: t.ink.text },
      outlinedError: { borderColor: t.ink.wrong, background: t.ground.wrong, color: t.ink.text },
      outlinedWarning: { borderColor: t.ink.care, background: t.ground.care, color: t.ink.text },
      outlinedInfo: { borderColor: t.ground.line, background: t.ground.hover, color: t.ink.text },
      outlinedSuccess: { borderColor: t.ink.accent, background: t.ground.chosen, color: t.ink.text },
    },
  },
  // Within the bar, so that it covers nothing that somebody may want to click.
  MuiSnackbar: { styleOverrides: { anchorOriginTopCenter: { top: '4px !important' } } },
  MuiSnackbarContent: {
    styleOverrides: { root: { padding: '0 12px', minWidth: '0 !important', minHeight: t.size.bar - 8 }, message: { padding: 0 } },
  },
  MuiSkeleton: { defaultProps: { animation: 'wave' } },
  MuiLink: { defaultProps: { underline: 'hover' } },
  MuiDrawer: { styleOverrides: { paper: { borderColor: t.ground.line } } },
});
