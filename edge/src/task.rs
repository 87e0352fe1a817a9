//! Runs the future of a request.
//!
//! `wasm-bindgen-futures` would do, but it asks JavaScript for a microtask (`queueMicrotask`, which is slow in workerd)
//! before it looks at a future first, and again each time that can go on. Here a future runs at once, so that what has
//! to wait for nothing is answered without any; and it goes on by way of a promise, which is cheaper.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::future::Future;
use std::mem;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Wake, Waker};

use worker::js_sys::Promise;
use worker::wasm_bindgen::JsValue;
use worker::wasm_bindgen::closure::Closure;

/// How long a request may take until its answer begins, in milliseconds: far longer than the core is waited for. When a
/// browser goes away before, the platform drops what would have woken the task, which would stay for ever.
const LONGEST: u64 = 5 * 60 * 1000;

type Work = Pin<Box<dyn Future<Output = ()>>>;

struct Task {
    began: u64,
    work: Work,
}

thread_local! {
    /// By number, which is the order they began in.
    static TASKS: RefCell<BTreeMap<u32, Task>> = const { RefCell::new(BTreeMap::new()) };
    static NEXT: Cell<u32> = const { Cell::new(0) };
    static GO_ON: Closure<dyn FnMut(JsValue)> = Closure::new(|id: JsValue| {
        // It is one of ours, below.
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let id = id.as_f64().unwrap_or(-1.0) as u32;
        poll(id);
    });
}

struct Wakeup(u32);

impl Wake for Wakeup {
    /// Not at once: who wakes may still be busy with what the task would look at. And by a promise of its own, so that
    /// one request that is given up keeps no other waiting.
    fn wake(self: Arc<Self>) {
        let soon = Promise::resolve(&JsValue::from_f64(f64::from(self.0)));
        GO_ON.with(|go_on| mem::drop(soon.then(go_on)));
    }
}

/// Takes a task as far as it gets. Meanwhile it is not in the table; one that has ended is not any more.
fn poll(id: u32) {
    let Some(mut task) = TASKS.with_borrow_mut(|tasks| tasks.remove(&id)) else {
        return;
    };
    let waker = Waker::from(Arc::new(Wakeup(id)));
    if task
        .work
        .as_mut()
        .poll(&mut Context::from_waker(&waker))
        .is_pending()
    {
        TASKS.with_borrow_mut(|tasks| tasks.insert(id, task));
    }
}

/// Drops what began so long before `now` that nobody waits for it.
fn sweep(now: u64) {
    loop {
        let given_up = TASKS.with_borrow_mut(|tasks| {
            let oldest = tasks.first_entry()?;
            (now.saturating_sub(oldest.get().began) > LONGEST).then(|| oldest.remove())
        });
        if given_up.is_none() {
            return;
        }
    }
}

/// Runs a future that begins `now`; the promise settles as it does.
pub(crate) fn run<F>(now: u64, future: F) -> Promise
where
    F: Future<Output = Result<JsValue, JsValue>> + 'static,
{
    sweep(now);
    let mut future = Some(future);
    Promise::new(&mut |resolve, reject| {
        let Some(future) = future.take() else {
            return;
        };
        let work = Box::pin(async move {
            let settled = match future.await {
                Ok(value) => resolve.call1(&JsValue::UNDEFINED, &value),
                Err(error) => reject.call1(&JsValue::UNDEFINED, &error),
            };
            // To settle a promise does not throw.
            mem::drop(settled);
        });
        let id = NEXT.get();
        NEXT.set(id.wrapping_add(1));
        TASKS.with_borrow_mut(|tasks| tasks.insert(id, Task { began: now, work }));
        poll(id);
    })
}
