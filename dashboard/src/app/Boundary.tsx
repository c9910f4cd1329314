import { Component, type ReactNode } from 'react';
import { I18nContext, type I18n } from '@/i18n/I18n';
import { Notice } from '@/ui/Notice';

/** A page's chunk is gone from the server: a newer build took its place while the tab stood open. */
function isOldBuild(error: unknown): boolean {
  return error instanceof TypeError && /dynamically imported module|module script|preload CSS/i.test(error.message);
}

interface State {
  error: unknown;
}

/** Catches what no page caught. A draft of a form is in the session's storage and outlives the reload. */
export class Boundary extends Component<{ children: ReactNode }, State> {
  static override contextType = I18nContext;
  declare context: I18n | null;
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render() {
    if (this.state.error === null) return this.props.children;
    const texts = this.context?.t.shell;
    return (
      <main className="page">
        <Notice tone="warning" title={isOldBuild(this.state.error) ? texts?.newVersion : texts?.broken} announce>
          <p>{texts?.draftKept}</p>
          <p>
            <button type="button" className="button" onClick={() => location.reload()}>
              {texts?.reload}
            </button>
          </p>
        </Notice>
      </main>
    );
  }
}
