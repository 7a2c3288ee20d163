import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { DeskFrame } from '../desk/DeskFrame';
import panes from '../desk/Panes.module.css';
import { FreshnessSettings } from '../freshness/FreshnessSettings';
import { Rules } from '../permits/rules/Rules';
import { Answers } from './answers/Answers';
import { ChildRuleSettings } from './children/ChildRuleSettings';
import { Estimates } from './estimates/Estimates';
import { Goals } from './goals/Goals';
import { parts, type SettingsPart } from './parts';
import styles from './Settings.module.css';
import { useSettingsTexts } from './texts';

/** The desk's settings: how long facts are taken as right, the goal of each year, the figures estimates are made with, permits, answers. */
export function SettingsPage({ part }: { part: SettingsPart }) {
  const words = useSettingsTexts();
  const nav = useRef<HTMLElement>(null);
  useEffect(
    // On a telephone the tabs reach beyond the edge.
    function showCurrent() {
      nav.current
        ?.querySelector(`[href="${parts.find(({ name }) => name === part)?.path}"]`)
        ?.scrollIntoView?.({ inline: 'center', block: 'nearest' });
    },
    [part],
  );
  return (
    <DeskFrame current="settings">
      <div className={panes.panes}>
        <div className={panes.pane}>
          <header className={panes.head}>
            <h1 className={styles.title}>{words.title}</h1>
            <nav ref={nav} aria-label={words.title} className={styles.parts}>
              {parts.map(({ name, path }) => (
                <Link key={name} to={path} className={styles.part} aria-current={name === part ? 'page' : undefined}>
                  {words.parts[name]}
                </Link>
              ))}
            </nav>
          </header>
          <div className={styles.body}>
            {part === 'freshness' && <FreshnessSettings />}
            {part === 'goals' && <Goals />}
            {part === 'estimates' && <Estimates />}
            {part === 'permits' && <Rules />}
            {part === 'children' && <ChildRuleSettings />}
            {part === 'answers' && <Answers />}
          </div>
        </div>
      </div>
    </DeskFrame>
  );
}
