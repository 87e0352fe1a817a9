//! Ports of this machine.

use std::net::{Ipv4Addr, TcpListener};

use anyhow::Context;

/// `preferred` when it is free, else one that is.
pub(crate) fn choose(preferred: u16) -> anyhow::Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, preferred))
        .or_else(|_| TcpListener::bind((Ipv4Addr::LOCALHOST, 0)))
        .context("no free port on 127.0.0.1")?;
    Ok(listener.local_addr()?.port())
}

/// Several free ports, all different: they are held until the last is chosen.
pub(crate) fn free<const N: usize>() -> anyhow::Result<[u16; N]> {
    let mut held = Vec::with_capacity(N);
    let mut ports = [0; N];
    for port in &mut ports {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("no free port on 127.0.0.1")?;
        *port = listener.local_addr()?.port();
        held.push(listener);
    }
    Ok(ports)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_port_is_replaced_and_a_free_one_kept() {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = taken.local_addr().unwrap().port();
        assert_ne!(choose(port).unwrap(), port);
        drop(taken);
        assert_eq!(choose(port).unwrap(), port);
    }

    #[test]
    fn free_ports_differ() {
        let [first, second, third] = free().unwrap();
        assert!(first != second && second != third && first != third);
    }
}
