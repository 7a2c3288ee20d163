import { Component, type ReactNode } from 'react';

/** A map that cannot be loaded leaves its place empty; the listing around it stays. A class, because React has no hook for this. */
export class MapBoundary extends Component<{ children: ReactNode }, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    return this.state.isBroken ? null : this.props.children;
  }
}
