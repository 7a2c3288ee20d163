import type { PublicWrapForm } from '@contract/wrap';
import { useState } from 'react';
import layout from '../../forms/Form.module.css';
import { useStep } from '../../forms/useStep';
import { PageMeta } from '../../layout/PageMeta';
import { TopBar } from '../../layout/TopBar';
import { phone, useMedia } from '../../ui/useMedia';
import { useWrapTexts } from '../texts';
import { AcceptedForm, HandedIn } from './Afterwards';
import { Ask } from './Ask';
import { DraftProvider, useDraftOf } from './draft';
import { isHandedIn } from './keeper';
import { PartList } from './PartList';
import { parts } from './parts';
import { SoFar } from './SoFar';
import { StepContext } from './stepContext';
import { useKeeper } from './useKeeper';

/** One production's figures: asked in five parts, thanked for, corrected, and closed once the desk has them. */
export function WrapForm({ token, form }: { token: string; form: PublicWrapForm }) {
  const [state, keeper] = useKeeper(token, form);
  const draft = useDraftOf(state, keeper);
  const words = useWrapTexts();
  const open = useStep(parts);
  const [isCorrecting, correct] = useState(false);
  const isPhone = useMedia(phone);
  if (!state.form.open) return <AcceptedForm title={state.form.title} />;
  if (isHandedIn(state) && !isCorrecting) {
    const begin = () => {
      correct(true);
      open.go('days');
    };
    return <HandedIn form={state.form} onCorrect={begin} />;
  }
  return (
    <DraftProvider value={draft}>
      <StepContext value={open}>
        <PageMeta title={words.questions[open.step.id]} />
        <div className={layout.page}>
          {!isPhone && <TopBar />}
          <div className={layout.columns}>
            <PartList />
            <Ask onSent={() => correct(false)} />
            <SoFar />
          </div>
        </div>
      </StepContext>
    </DraftProvider>
  );
}
