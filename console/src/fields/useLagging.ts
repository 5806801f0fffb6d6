import { useEffect, useState } from 'react';

/** @returns the value once it has rested: typed pinyin changes with every key before it becomes a word */
export function useLagging<T>(value: T, milliseconds = 250): T {
  const [lagging, setLagging] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLagging(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return lagging;
}
