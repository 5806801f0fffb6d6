import SearchIcon from '@mui/icons-material/Search';
import { InputAdornment, TextField } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useEffect, useState } from 'react';
import { useLagging } from '../../fields/useLagging';
import { useListSetup } from './ListSetup';

/** Free text. Waits until typing rests, and never sends what the input method is still composing. */
export function SearchBox({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const translate = useTranslate();
  const { resource } = useListSetup();
  const [text, setText] = useState(value);
  const [composing, setComposing] = useState(false);
  const rested = useLagging(text, 300);
  useEffect(() => {
    if (!composing && rested === text && rested !== value) onChange(rested);
    // Only what is typed is sent; a value from elsewhere is taken over below.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [rested, composing]);
  // A view or "clear filters" puts another text here.
  const [shown, setShown] = useState(value);
  if (shown !== value) {
    setShown(value);
    setText(value);
  }
  return (
    <TextField
      type="search"
      value={text}
      onChange={(event) => setText(event.target.value)}
      placeholder={translate(`resources.${resource}.search`, { _: translate('list.search') })}
      slotProps={{
        htmlInput: {
          'aria-label': translate('list.search'),
          onCompositionStart: () => setComposing(true),
          onCompositionEnd: () => setComposing(false),
        },
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <SearchIcon />
            </InputAdornment>
          ),
        },
      }}
      sx={{ width: 280 }}
    />
  );
}
