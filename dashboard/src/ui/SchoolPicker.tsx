import { useCombobox } from 'downshift';
import { useState } from 'react';
import { FindSchoolsDocument } from '@/gql/generated/graphql';
import { useDocument } from '@/gql/useDocument';
import { useI18n } from '@/i18n/I18n';
import { Field } from './Field';
import { useDebounced } from './useDebounced';

interface School {
  id: string;
  name: string;
}

interface Props {
  chosen: School | null;
  error?: string | undefined;
  /** Among the filters of a list. */
  filter?: boolean;
  onChange: (school: School | null) => void;
}

const restMs = 200;

/** Any of thousands of schools, by a part of its name or its BIN. */
export function SchoolPicker({ chosen, error, filter = false, onChange }: Props) {
  const { t } = useI18n();
  const [text, setText] = useState('');
  const asked = useDebounced(text.trim(), restMs);
  const answer = useDocument(FindSchoolsDocument, { text: asked }, { enabled: asked.length > 0, keepPrevious: true });
  const schools = asked ? (answer.data?.schools ?? []) : [];
  const box = useCombobox({
    items: schools,
    inputId: 'schoolId',
    selectedItem: chosen,
    itemToString: (school) => school?.name ?? '',
    itemToKey: (school) => school?.id,
    onInputValueChange: ({ inputValue, type }) => {
      setText(inputValue);
      // An emptied field chooses no school.
      if (type === useCombobox.stateChangeTypes.InputChange && !inputValue && chosen) onChange(null);
    },
    onSelectedItemChange: ({ selectedItem }) => onChange(selectedItem ? { id: selectedItem.id, name: selectedItem.name } : null),
  });
  return (
    <Field id="schoolId" label={t.fields.school} hint={filter ? undefined : t.fields.schoolHint} error={error} className={filter ? 'filter' : undefined}>
      {({ id: _, ...control }) => (
        <div className="combobox">
          <input type="text" {...box.getInputProps({ 'aria-label': t.fields.school })} {...control} placeholder={filter ? t.fields.schoolHint : undefined} autoComplete="off" />
          <ul {...box.getMenuProps({ 'aria-label': t.fields.school })} className={box.isOpen && asked ? 'options' : 'options options-closed'}>
            {box.isOpen &&
              schools.map((school, index) => (
                <li key={school.id} className={index === box.highlightedIndex ? 'option option-active' : 'option'} {...box.getItemProps({ item: school, index })}>
                  {school.fullName}
                  {school.parent && <span className="cell-second">{school.parent.name}</span>}
                </li>
              ))}
            {box.isOpen && answer.isSuccess && schools.length === 0 && <li className="option quiet">{t.fields.noSchools}</li>}
          </ul>
        </div>
      )}
    </Field>
  );
}
