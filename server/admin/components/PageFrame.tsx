import { useRef } from 'preact/hooks';

/** Its links open new tabs, and the page around it may measure it. No script runs in it, and no form is sent. */
const SANDBOX = 'allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** A whole page in a frame, so that neither page touches the other's styles. */
export function PageFrame({ title, html }: { title: string; html: string }) {
  const frame = useRef<HTMLIFrameElement>(null);

  /** As high as its page is: it has no scroll bar of its own. */
  function fit(): void {
    const page = frame.current?.contentDocument?.documentElement;
    if (!page) return;
    const measure = (): void => {
      if (frame.current) frame.current.style.height = `${page.offsetHeight}px`;
    };
    measure();
    new ResizeObserver(measure).observe(page);
  }

  return (
    <iframe
      ref={frame}
      title={title}
      sandbox={SANDBOX}
      srcdoc={html}
      onLoad={fit}
      style={{ width: '100%', height: '30em', border: '1px solid #e3e3e3', borderRadius: '8px' }}
    />
  );
}
