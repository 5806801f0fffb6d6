import { Component, type ErrorInfo, type ReactNode } from 'react';
import { Broken } from './states';

interface Props {
  children: ReactNode;
  /** What to show instead; by default a state with a way on. */
  fallback?: ReactNode;
}

/** A part that fails does not take the frame with it. */
export class Guard extends Component<Props, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override componentDidCatch(error: Error, info: ErrorInfo) {
    console.error(error, info.componentStack);
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return this.props.fallback ?? <Broken error={error} resetErrorBoundary={() => this.setState({ error: null })} />;
  }
}
