import { useState } from 'react';
import { useSearchParams } from 'react-router';
import layout from '../forms/Form.module.css';
import { PageMeta } from '../layout/PageMeta';
import { TopBar } from '../layout/TopBar';
import { AboutList } from './about/AboutList';
import { type About, aboutIn, aboutUrl, isAboutNothing } from './about/about';
import styles from './form/Ask.module.css';
import { AskForm } from './form/AskForm';
import { AskContext } from './form/askContext';
import { BlockList } from './form/BlockList';
import { type Sent, useAsk } from './form/useAsk';
import { NextSteps } from './NextSteps';
import { SentEnquiry } from './SentEnquiry';
import { useAskTexts } from './texts';

/** What a producer asks of the desk, from any page of the site, in five minutes. */
export function AskPage() {
  const words = useAskTexts();
  const [url, setUrl] = useSearchParams();
  const about = aboutIn(url);
  const [sent, setSent] = useState<Sent | null>(null);
  const ask = useAsk(about, (reply) => {
    setSent(reply);
    window.scrollTo({ top: 0, behavior: 'instant' });
  });
  const change = (next: About) => setUrl(aboutUrl(next), { replace: true, preventScrollReset: true });
  if (sent) return <SentEnquiry sent={sent} onAnother={() => setSent(null)} />;
  return (
    <AskContext value={ask}>
      <PageMeta title={words.title} />
      <div className={layout.page}>
        <TopBar />
        <div className={layout.columns}>
          <BlockList />
          <main id="content" tabIndex={-1} className={layout.main}>
            <h1 className={styles.title}>{words.title}</h1>
            <p className={styles.opening}>{words.lead}</p>
            {!isAboutNothing(about) && <AboutList about={about} onChange={change} />}
            <AskForm />
          </main>
          <NextSteps />
        </div>
      </div>
    </AskContext>
  );
}
