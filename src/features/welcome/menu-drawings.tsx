/** Two drawings of the menu of a chat app's own browser. */
import { t } from '../../i18n/translate.ts';
import { Drawing, Mark } from '../../ui/drawing.tsx';

export function MenuDrawing() {
  return (
    <Drawing label={t('inApp.menuImage')} height={120}>
      <Head />
      <path class="drawing-line" d="M30 68h150M30 84h170M30 100h110" />
      <Mark x={186} y={10} width={36} height={36} />
    </Drawing>
  );
}

export function ChooseDrawing() {
  return (
    <Drawing label={t('inApp.chooseImage')} height={150}>
      <Head />
      <rect class="drawing-paper" x="40" y="44" width="182" height="100" rx="12" />
      <path class="drawing-line" d="M56 62h90M56 128h110" />
      <rect class="drawing-part" x="46" y="76" width="170" height="38" rx="10" />
      <text class="drawing-text" x="58" y="100">
        {t('inApp.chooseLabel')}
      </text>
      <Mark x={43} y={75} width={176} height={40} />
    </Drawing>
  );
}

/** The bar on top: a cross, a title and three dots. */
function Head() {
  return (
    <>
      <path class="drawing-paper" d="M10 148V24A22 22 0 0 1 32 2h176a22 22 0 0 1 22 22v124" />
      <path class="drawing-line" d="m28 22 12 12m0-12L28 34M70 28h84" />
      <circle class="drawing-dot" cx="197" cy="28" r="2.4" />
      <circle class="drawing-dot" cx="204" cy="28" r="2.4" />
      <circle class="drawing-dot" cx="211" cy="28" r="2.4" />
    </>
  );
}
