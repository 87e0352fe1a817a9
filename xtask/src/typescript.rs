//! Prints the web's TypeScript types; run by `cargo xtask types`.

fn main() {
    print!("{}", tomari_shared::typescript::module());
}
