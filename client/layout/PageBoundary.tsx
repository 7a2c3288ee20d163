import { Component, type ReactNode } from 'react';
import { ErrorNotice } from './ErrorNotice';
import styles from './Page.module.css';
import { TopBar } from './TopBar';

interface State {
  error: unknown;
}

/** Catches what breaks while a page is loaded or drawn. A class, because React has no hook for this. */
export class PageBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { error: undefined };

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render() {
    if (this.state.error === undefined) return this.props.children;
    return (
      <>
        <TopBar />
        <main id="content" tabIndex={-1} className={styles.page}>
          <ErrorNotice error={this.state.error} onRetry={() => window.location.reload()} />
        </main>
      </>
    );
  }
}
