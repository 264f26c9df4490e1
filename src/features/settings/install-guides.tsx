import type { ComponentChildren } from 'preact';
import { t } from '../../i18n/translate.ts';
import { useServices } from '../../state/context.ts';
import { canInstall } from '../../state/offline.ts';
import { AddDrawing, ConfirmDrawing, ShareDrawing } from './iphone-drawings.tsx';

export function AndroidGuide() {
  return (
    <>
      <InstallButton />
      <h3>{t('install.byMenu')}</h3>
      <ul class="guide">
        <li>{t('install.chrome')}</li>
        <li>{t('install.samsung')}</li>
        <li>{t('install.firefoxPhone')}</li>
      </ul>
      <p class="hint">{t('install.androidKeep')}</p>
    </>
  );
}

export function IphoneGuide() {
  return (
    <>
      <p>{t('install.useSafari')}</p>
      <ol class="steps">
        <Step number={1} text={t('install.share')}>
          <ShareDrawing />
        </Step>
        <Step number={2} text={t('install.add')}>
          <AddDrawing />
        </Step>
        <Step number={3} text={t('install.webApp')}>
          <ConfirmDrawing />
        </Step>
      </ol>
    </>
  );
}

export function ComputerGuide() {
  return (
    <>
      <InstallButton />
      <ul class="guide">
        <li>{t('install.chromeComputer')}</li>
        <li>{t('install.safariComputer')}</li>
        <li>{t('install.firefoxComputer')}</li>
      </ul>
    </>
  );
}

/** The browser's own question, where it offers one. */
function InstallButton() {
  const { offline } = useServices();
  if (!canInstall.value) return null;
  return (
    <>
      <button type="button" class="button button-main" onClick={() => void offline.install()}>
        {t('install.button')}
      </button>
      <p class="hint">{t('install.buttonHint')}</p>
    </>
  );
}

interface StepProps {
  readonly number: number;
  readonly text: string;
  readonly children: ComponentChildren;
}

function Step({ number, text, children }: StepProps) {
  return (
    <li>
      <p>
        <span class="steps-number">{t('install.step', { step: number })}. </span>
        {text}
      </p>
      {children}
    </li>
  );
}
