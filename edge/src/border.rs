//! What crosses between here and JavaScript on the way of a request. `border.js` says what each does.

use worker::js_sys::Promise;
use worker::wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use worker::web_sys::{Headers, Request, Response};

#[wasm_bindgen(module = "/src/border.js")]
extern "C" {
    #[wasm_bindgen(js_name = readRequest)]
    pub(crate) fn read_request(request: &Request) -> String;

    #[wasm_bindgen(js_name = readBodyHeaders)]
    pub(crate) fn read_body_headers(request: &Request) -> String;

    #[wasm_bindgen(js_name = readResponse)]
    pub(crate) fn read_response(response: &Response) -> String;

    #[wasm_bindgen(catch)]
    pub(crate) fn answer(
        status: u16,
        base: &Headers,
        headers: &str,
        body: &JsValue,
    ) -> Result<Response, JsValue>;

    pub(crate) fn ask(
        request: Option<&Request>,
        method: &str,
        url: &str,
        headers: &str,
        body: &JsValue,
        milliseconds: u32,
    ) -> Promise;

    #[wasm_bindgen(js_name = readText)]
    pub(crate) fn read_text(response: &Response, milliseconds: u32) -> Promise;

    pub(crate) fn count(env: &JsValue, limits: &str) -> Promise;
}
