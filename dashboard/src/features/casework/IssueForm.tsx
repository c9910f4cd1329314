import { useState } from 'react';
import { IssueDuplicateDocument, StockDocument } from '@/gql/generated/graphql';
import { useDocument } from '@/gql/useDocument';
import { useI18n } from '@/i18n/I18n';
import { errorAt } from '@/ui/formErrors';
import { TextField } from '@/ui/TextField';
import type { ActFormProps } from './ActDialog';
import { ActForm } from './ActForm';
import { BlankPicker } from './BlankPicker';
import { useCaseAct } from './useCaseAct';

const controls = ['series', 'number', 'signedBy', 'orderNumber', 'orderDate'];

const empty = { series: '', number: '', signedBy: '', orderNumber: '', orderDate: '' };

/** Issues the duplicate on a blank of the school's stock and enters it into the register. */
export function IssueForm({ application, onDone, onClose }: ActFormProps) {
  const { t } = useI18n();
  const { documentKind, honours } = application;
  const stock = useDocument(StockDocument, { documentKind, honours });
  const [typed, setTyped] = useState<Partial<typeof empty>>({});
  // The lowest number in stock is offered; whatever is typed wins.
  const fields = { ...empty, ...stock.data?.blanksInStock[0], ...typed };
  const act = useCaseAct('ISSUE_DUPLICATE', IssueDuplicateDocument, application, onDone);
  const set = (name: keyof typeof empty) => (value: string) => setTyped((before) => ({ ...before, [name]: value }));
  const send = () =>
    act({
      series: fields.series.trim(),
      number: fields.number.trim(),
      signedBy: fields.signedBy.trim() || null,
      orderNumber: fields.orderNumber.trim() || null,
      orderDate: fields.orderDate || null,
    });
  const check = () => [
    ...(fields.series.trim() ? [] : [{ field: 'series', message: t.acts.seriesMissing }]),
    ...(fields.number.trim() ? [] : [{ field: 'number', message: t.fields.numberMissing }]),
  ];
  return (
    <ActForm act="ISSUE_DUPLICATE" application={application} send={send} onClose={onClose} controls={controls} check={check}>
      {(errors) => (
        <>
          <p>
            {t.names.documentKind[documentKind]}, {t.names.honours[honours]}
          </p>
          <BlankPicker
            blanks={stock.data?.blanksInStock ?? []}
            pending={stock.isPending}
            chosen={fields}
            onChoose={({ series, number }) => setTyped((before) => ({ ...before, series, number }))}
          />
          <div className="field-row">
            <TextField id="series" label={t.fields.series} error={errorAt(errors, 'series')} value={fields.series} onChange={set('series')} autoComplete="off" className="field-short" />
            <TextField id="number" label={t.fields.number} hint={t.fields.numberHint} error={errorAt(errors, 'number')} value={fields.number} onChange={set('number')} inputMode="numeric" autoComplete="off" className="field-short" />
          </div>
          <div className="field-row">
            <TextField id="orderNumber" label={t.acts.orderNumber} optional={t.common.optional} error={errorAt(errors, 'orderNumber')} value={fields.orderNumber} onChange={set('orderNumber')} className="field-short" />
            <TextField id="orderDate" type="date" label={t.acts.orderDate} optional={t.common.optional} error={errorAt(errors, 'orderDate')} value={fields.orderDate} onChange={set('orderDate')} className="field-short" />
          </div>
          <TextField id="signedBy" label={t.acts.signedBy} hint={t.acts.signedByHint} optional={t.common.optional} error={errorAt(errors, 'signedBy')} value={fields.signedBy} onChange={set('signedBy')} />
        </>
      )}
    </ActForm>
  );
}
