import { formats } from '@/format';
import { receiptWords, type ReceiptLanguage } from '@/i18n/receipt';
import type { ReceiptFacts } from './ReceiptPage';

/** One sheet: the same receipt in both state languages, in type of one size. */
export function Copy({ receipt, copy }: { receipt: ReceiptFacts; copy: 1 | 2 }) {
  return (
    <article className="sheet" aria-label={`${receipt.number}, ${copy}/2`}>
      <Half receipt={receipt} copy={copy} language="kk" />
      <hr />
      <Half receipt={receipt} copy={copy} language="ru" />
    </article>
  );
}

interface Props {
  receipt: ReceiptFacts;
  copy: 1 | 2;
  language: ReceiptLanguage;
}

function Half({ receipt, copy, language }: Props) {
  const words = receiptWords[language];
  const { date } = formats(language);
  const { application: c } = receipt;
  const person = c.representative ?? c.applicant;
  const body = c.channel === 'STATE_CORPORATION' && c.branch ? c.branch : c.school;
  const address = language === 'kk' ? body.addressKk : body.addressRu;
  return (
    <section className="half" lang={language}>
      <p className="half-copy">{words.copy(copy)}</p>
      <p className="half-to">
        {person.fullName}
        {person.address && <><br />{person.address}</>}
      </p>
      <h2>{words.title}</h2>
      <p className="half-number">{words.numbered(receipt.number, date.long(receipt.issuedAt.slice(0, 10)), date.time(receipt.issuedAt))}</p>
      <p>{words.body(body[language], address, receipt.grounds)}</p>
      <p className="half-list">{words.list}</p>
      <ol>
        {receipt.items.map((item) => (
          <li key={item.kind}>
            {item[language]}
            {item.ground === 'EXPIRED' && ` — ${words.expired(item.expiredOn ? date.short(item.expiredOn) : '')}`}
          </li>
        ))}
      </ol>
      <p>{words.application(c.number, date.moment(c.handedInAt))}</p>
      <p>{words.twoCopies}</p>
      <dl className="signatures">
        <div>
          <dt>{words.worker}</dt>
          <dd>{receipt.issuedBy}</dd>
        </div>
        <div>
          <dt>{words.phone}</dt>
          <dd>{c.school.phone}</dd>
        </div>
        <div>
          <dt>{words.received}</dt>
          <dd>{person.fullName}</dd>
        </div>
      </dl>
    </section>
  );
}
