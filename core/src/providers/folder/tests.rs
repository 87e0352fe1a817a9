//! A tiny XLM-RoBERTa with weights that mean nothing: what it computes must have the right shape all the same.

use std::collections::HashMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use candle_core::{Device, Tensor};
use serde_json::{Value, json};
use tempfile::TempDir;

use super::{FolderConfig, FolderEmbedder};
use crate::clock::SystemClock;
use crate::providers::{Embedder, Health, Side};

const HIDDEN: usize = 16;
const INNER: usize = 32;
const POSITIONS: usize = 20;
const WORDS: [&str; 6] = ["where", "is", "the", "pool", "query:", "open"];

/// `SplitMix64` (Steele, Lea, Flood 2014), as numbers between -0.5 and 0.5.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> f32 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        let bits = u16::try_from((z ^ (z >> 31)) >> 48).expect("16 bits");
        f32::from(bits) / 65_536.0 - 0.5
    }

    fn tensor(&mut self, shape: &[usize]) -> Tensor {
        let values: Vec<f32> = (0..shape.iter().product()).map(|_| self.next()).collect();
        Tensor::from_vec(values, shape, &Device::Cpu).expect("a tensor")
    }
}

fn weights() -> HashMap<String, Tensor> {
    let mut numbers = Numbers(7);
    let mut tensors = HashMap::new();
    let mut add = |name: &str, shape: &[usize]| {
        tensors.insert(format!("roberta.{name}"), numbers.tensor(shape));
    };
    let words = WORDS.len() + 4;
    add("embeddings.word_embeddings.weight", &[words, HIDDEN]);
    add("embeddings.position_embeddings.weight", &[POSITIONS, HIDDEN]);
    add("embeddings.token_type_embeddings.weight", &[1, HIDDEN]);
    let layer = "encoder.layer.0";
    for (name, from, to) in [
        ("attention.self.query", HIDDEN, HIDDEN),
        ("attention.self.key", HIDDEN, HIDDEN),
        ("attention.self.value", HIDDEN, HIDDEN),
        ("attention.output.dense", HIDDEN, HIDDEN),
        ("intermediate.dense", HIDDEN, INNER),
        ("output.dense", INNER, HIDDEN),
    ] {
        add(&format!("{layer}.{name}.weight"), &[to, from]);
        add(&format!("{layer}.{name}.bias"), &[to]);
    }
    for norm in [
        "embeddings.LayerNorm",
        "encoder.layer.0.attention.output.LayerNorm",
        "encoder.layer.0.output.LayerNorm",
    ] {
        add(&format!("{norm}.weight"), &[HIDDEN]);
        add(&format!("{norm}.bias"), &[HIDDEN]);
    }
    tensors
}

fn config() -> Value {
    json!({
        "model_type": "xlm-roberta", "hidden_size": HIDDEN, "intermediate_size": INNER, "num_attention_heads": 4,
        "num_hidden_layers": 1, "hidden_act": "gelu", "layer_norm_eps": 1e-5, "type_vocab_size": 1,
        "max_position_embeddings": POSITIONS, "pad_token_id": 1, "vocab_size": WORDS.len() + 4,
    })
}

/// `<s> … </s>` around whole words, numbered as XLM-RoBERTa numbers its special tokens.
fn tokenizer() -> Value {
    let special = ["<s>", "<pad>", "</s>", "<unk>"];
    let vocab: serde_json::Map<String, Value> = special
        .iter()
        .chain(&WORDS)
        .zip(0..)
        .map(|(word, id)| ((*word).to_owned(), json!(id)))
        .collect();
    let token = |name: &str| json!({"SpecialToken": {"id": name, "type_id": 0}});
    let ids = |name: &str, id: u32| json!({"id": name, "ids": [id], "tokens": [name]});
    let text = json!({"Sequence": {"id": "A", "type_id": 0}});
    json!({
        "version": "1.0", "truncation": null, "padding": null, "added_tokens": [], "normalizer": null,
        "pre_tokenizer": {"type": "WhitespaceSplit"}, "decoder": null,
        "post_processor": {
            "type": "TemplateProcessing", "single": [token("<s>"), text, token("</s>")],
            "pair": [token("<s>"), text, token("</s>")],
            "special_tokens": {"<s>": ids("<s>", 0), "</s>": ids("</s>", 2)},
        },
        "model": {"type": "WordLevel", "vocab": vocab, "unk_token": "<unk>"},
    })
}

fn write(folder: &Path, name: &str, value: &Value) {
    fs::write(folder.join(name), value.to_string()).expect("writes");
}

fn folder() -> TempDir {
    let folder = tempfile::tempdir().expect("a directory");
    write(folder.path(), "config.json", &config());
    write(folder.path(), "tokenizer.json", &tokenizer());
    candle_core::safetensors::save(&weights(), folder.path().join("model.safetensors")).expect("writes");
    folder
}

async fn load(folder: &TempDir) -> anyhow::Result<FolderEmbedder> {
    let config = FolderConfig {
        folder: folder.path().to_owned(),
        query_prefix: None,
        passage_prefix: None,
    };
    FolderEmbedder::load(config, 2, Arc::new(SystemClock)).await
}

fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(ToString::to_string).collect()
}

async fn passages(embedder: &FolderEmbedder, of: &[&str]) -> Vec<Vec<f32>> {
    embedder.embed(&texts(of), Side::Passage).await.expect("vectors")
}

fn distance(one: &[f32], other: &[f32]) -> f32 {
    one.iter()
        .zip(other)
        .map(|(a, b)| (a - b).abs())
        .fold(0.0, f32::max)
}

#[tokio::test]
async fn xlm_roberta_gives_unit_vectors_that_do_not_depend_on_padding() {
    let folder = folder();
    let embedder = load(&folder).await.expect("usable");
    let all = ["pool", "where is the pool", "the pool is open is the pool open"];
    let together = passages(&embedder, &all).await;
    for (text, vector) in all.iter().zip(&together) {
        assert_eq!(vector.len(), HIDDEN);
        let length: f32 = vector.iter().map(|component| component * component).sum();
        assert!((length - 1.0).abs() < 1e-5, "{length}");
        let alone = passages(&embedder, &[text]).await;
        assert!(distance(&alone[0], vector) < 1e-5, "{text}");
    }
    assert!(distance(&together[0], &together[1]) > 0.01);
    assert_eq!(embedder.health(), Health::Ok);
}

#[tokio::test]
async fn a_long_text_is_cut_where_positions_end() {
    let folder = folder();
    let embedder = load(&folder).await.expect("usable");
    // 20 positions, of which two are not used, less the two special tokens.
    let words = |count: usize| vec!["pool"; count].join(" ");
    let vectors = passages(&embedder, &[&words(15), &words(16), &words(500)]).await;
    assert!(distance(&vectors[1], &vectors[2]) < 1e-5);
    assert!(distance(&vectors[0], &vectors[1]) > 1e-5);
}

#[tokio::test]
async fn more_texts_than_a_batch_keep_their_order() {
    let folder = folder();
    let embedder = load(&folder).await.expect("usable");
    let many: Vec<&str> = WORDS.iter().copied().cycle().take(19).collect();
    let vectors = passages(&embedder, &many).await;
    assert_eq!(vectors.len(), 19);
    for (at, vector) in vectors.iter().enumerate() {
        assert!(distance(vector, &vectors[at % WORDS.len()]) < 1e-5);
    }
    assert_eq!(passages(&embedder, &[]).await, Vec::<Vec<f32>>::new());
}

#[tokio::test]
async fn the_folders_prompts_are_used_and_change_the_identity() {
    let folder = folder();
    let plain = load(&folder).await.expect("usable");
    let prompts = json!({"prompts": {"query": "query: ", "passage": ""}});
    write(folder.path(), "config_sentence_transformers.json", &prompts);
    let prompted = load(&folder).await.expect("usable");
    assert_ne!(plain.model().name, prompted.model().name);
    assert_eq!(
        prompted.model().name,
        load(&folder).await.expect("usable").model().name
    );
    let query = prompted
        .embed(&texts(&["pool"]), Side::Query)
        .await
        .expect("a vector");
    let spelled_out = passages(&plain, &["query: pool"]).await;
    assert!(distance(&query[0], &spelled_out[0]) < 1e-6);
}

#[tokio::test]
async fn what_is_not_supported_is_named() {
    for (file, value, expected) in [
        (
            "config.json",
            json!({"model_type": "t5"}),
            "max_position_embeddings",
        ),
        (
            "config.json",
            json!({"model_type": "t5", "max_position_embeddings": 20}),
            "the model type `t5`",
        ),
        (
            "1_Pooling/config.json",
            json!({"pooling_mode_max_tokens": true}),
            "pooling_mode_max_tokens",
        ),
        (
            "modules.json",
            json!([{"type": "sentence_transformers.models.Dense"}]),
            "models.Dense",
        ),
        ("tokenizer.json", json!({"model": {}}), "tokenizer.json"),
        ("model.safetensors", json!({}), "model.safetensors"),
    ] {
        let folder = folder();
        fs::create_dir_all(folder.path().join("1_Pooling")).expect("a directory");
        write(folder.path(), file, &value);
        let error = load(&folder).await.expect_err(file);
        assert!(format!("{error:#}").contains(expected), "{error:#}");
    }
}
