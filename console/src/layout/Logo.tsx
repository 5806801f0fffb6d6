import { SvgIcon } from '@mui/material';

/** Four grids, one of them open: a patch that somebody answers for. */
export const Logo = () => (
  <SvgIcon viewBox="0 0 16 16" color="primary" aria-hidden>
    <path d="M1 1h6v6H1zM9 1h6v6H9zM1 9h6v6H1z" />
    <path d="M9.75 9.75h4.5v4.5h-4.5z" fill="none" stroke="currentColor" strokeWidth="1.5" />
  </SvgIcon>
);
