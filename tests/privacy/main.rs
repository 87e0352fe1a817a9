//! What is kept of guests and for how long, what they may ask for, and that it is gone afterwards.

mod erasing;
mod exporting;
mod full_house;
mod making_an_answer;
mod retention;
