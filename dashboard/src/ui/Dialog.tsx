import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useI18n } from '@/i18n/I18n';

interface Props {
  title: string;
  /** Escape, the close button or «cancel». */
  onClose: () => void;
  children: ReactNode;
}

/** A modal on the browser's own <dialog>: it keeps the focus inside and gives it back. */
export function Dialog({ title, onClose, children }: Props) {
  const { t } = useI18n();
  const id = useId();
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (dialog && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={ref}
      className="dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="dialog-head">
        <h2 id={id}>{title}</h2>
        <button type="button" className="button-bare" onClick={onClose}>
          {t.common.close}
        </button>
      </div>
      {children}
    </dialog>
  );
}
