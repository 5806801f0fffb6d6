import BlockIcon from '@mui/icons-material/DoNotDisturbAlt';
import ErrorIcon from '@mui/icons-material/ErrorOutline';
import InboxIcon from '@mui/icons-material/Inbox';
import SearchOffIcon from '@mui/icons-material/SearchOff';
import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { ApiError, errorText, idToQuote, isCode } from '../providers/errors';

interface StateProps {
  icon: ReactNode;
  title: string;
  text?: ReactNode;
  actions?: ReactNode;
  /** An alert speaks up by itself; a page that is empty does not. */
  role?: 'alert' | 'status';
  /** It is the whole page, so its title is the page's. */
  page?: boolean;
}

/** Nothing, or not yet, or not you: always says what to do next. */
export const State = ({ icon, title, text, actions, role = 'status', page = false }: StateProps) => (
  <Box role={role} sx={{ py: 6, px: 3, maxWidth: 560, mx: 'auto', textAlign: 'center', color: 'text.secondary' }}>
    <Box aria-hidden sx={{ '& svg': { fontSize: 32 }, mb: 1 }}>
      {icon}
    </Box>
    <Typography variant="h2" component={page ? 'h1' : 'p'} color="text.primary" gutterBottom>
      {title}
    </Typography>
    {text && <Typography component="div">{text}</Typography>}
    {actions && <Box sx={{ mt: 2, display: 'flex', gap: 1, justifyContent: 'center' }}>{actions}</Box>}
  </Box>
);

/** @param name what there is none of, in the words of the page */
export function EmptyState({ name, text, actions }: { name: string; text?: ReactNode; actions?: ReactNode }) {
  const translate = useTranslate();
  return (
    <State
      icon={<InboxIcon />}
      title={translate('state.empty', { name })}
      text={text ?? (actions ? translate('state.emptyHint') : undefined)}
      actions={actions}
    />
  );
}

export function NoMatch({ name, onClear }: { name: string; onClear: () => void }) {
  const translate = useTranslate();
  return (
    <State
      icon={<SearchOffIcon />}
      title={translate('state.noMatch', { name })}
      text={translate('state.noMatchHint')}
      actions={
        <Button variant="outlined" onClick={onClear}>
          {translate('list.clear')}
        </Button>
      }
    />
  );
}

export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const translate = useTranslate();
  if (isCode(error, 'FORBIDDEN')) return <NoRight />;
  if (isCode(error, 'NOT_FOUND')) return <NotFound />;
  const id = idToQuote(error);
  return (
    <State
      role="alert"
      icon={<ErrorIcon />}
      title={translate('state.errorTitle')}
      text={
        <>
          {errorText(error, translate)}
          {id && <Box sx={{ mt: 0.5 }}>{translate('errors.quote', { id })}</Box>}
        </>
      }
      actions={
        onRetry && (
          <Button variant="outlined" onClick={onRetry}>
            {translate('state.retry')}
          </Button>
        )
      }
    />
  );
}

const HomeLink = () => (
  <Button component={Link} to="/" variant="outlined">
    {useTranslate()('state.home')}
  </Button>
);

export function NoRight() {
  const translate = useTranslate();
  return <State page icon={<BlockIcon />} title={translate('state.noRight')} text={translate('state.noRightHint')} actions={<HomeLink />} />;
}

export function NotFound() {
  const translate = useTranslate();
  return <State icon={<SearchOffIcon />} title={translate('state.notFound')} text={translate('state.notFoundHint')} />;
}

export function NoPage() {
  const translate = useTranslate();
  return <State page icon={<SearchOffIcon />} title={translate('state.noPage')} text={translate('ra.message.not_found')} actions={<HomeLink />} />;
}

/** The browsers' words for a page whose code could not be loaded: the line was cut, or the server has a newer console. */
const isNotLoaded = (error: Error) => /dynamically imported module|importing a module script|module script failed/i.test(error.message);

/** A fault of ours, or code that did not arrive; the browser remembers the latter, so only a reload mends it. */
export function Broken({ error, resetErrorBoundary }: { error: Error; resetErrorBoundary?: (...args: unknown[]) => void }) {
  const translate = useTranslate();
  const notLoaded = isNotLoaded(error);
  const text = error instanceof ApiError ? errorText(error, translate) : translate(notLoaded ? 'state.notLoaded' : 'state.brokenHint');
  return (
    <State
      page
      role="alert"
      icon={<ErrorIcon />}
      title={translate(notLoaded ? 'state.notLoadedTitle' : 'state.brokenTitle')}
      text={text}
      actions={
        <>
          {resetErrorBoundary && !notLoaded && (
            <Button variant="outlined" onClick={resetErrorBoundary}>
              {translate('state.retry')}
            </Button>
          )}
          <Button variant="outlined" onClick={() => window.location.reload()}>
            {translate('state.reload')}
          </Button>
        </>
      }
    />
  );
}
