//! A real model from a folder: all-MiniLM-L6-v2, fetched by the set-up.

use std::sync::Arc;

use tomari_core::clock::SystemClock;
use tomari_core::providers::{Embedder, FolderConfig, FolderEmbedder, Side};

async fn load() -> FolderEmbedder {
    let folder = tokio::task::spawn_blocking(xtask::embedding_model::ensure)
        .await
        .expect("no panic")
        .expect("the model is fetched");
    let config = FolderConfig {
        folder,
        query_prefix: None,
        passage_prefix: None,
    };
    FolderEmbedder::load(config, 2, Arc::new(SystemClock))
        .await
        .expect("a usable model")
}

fn cosine(one: &[f32], other: &[f32]) -> f32 {
    one.iter().zip(other).map(|(a, b)| a * b).sum()
}

#[tokio::test]
async fn minilm_finds_what_means_the_same() {
    let model = load().await;
    assert_eq!(model.model().dimensions, 384);
    let texts: Vec<String> = [
        "What time can I check in?",
        "When is the earliest I can get into my room?",
        "Is there somewhere to leave my bicycle?",
        "Where can I park my bike?",
        "The soup contains peanuts.",
        "x",
    ]
    .map(ToOwned::to_owned)
    .to_vec();
    let vectors = model.embed(&texts, Side::Passage).await.expect("vectors");
    for (pair, stranger) in [((0, 1), 2), ((0, 1), 4), ((2, 3), 0), ((2, 3), 4)] {
        let near = cosine(&vectors[pair.0], &vectors[pair.1]);
        let far = cosine(&vectors[pair.0], &vectors[stranger]);
        assert!(near > far + 0.2, "{pair:?} {near}, {stranger} {far}");
    }
    for (text, vector) in texts.iter().zip(&vectors) {
        assert!((cosine(vector, vector) - 1.0).abs() < 1e-5, "{text}");
        let alone = model
            .embed(std::slice::from_ref(text), Side::Query)
            .await
            .expect("a vector");
        let distance = vector
            .iter()
            .zip(&alone[0])
            .map(|(a, b)| (a - b).abs())
            .fold(0.0, f32::max);
        assert!(distance < 1e-4, "{text}: {distance}");
    }
}

/// Stored embeddings are kept by the model's identity. If an update of a library changes vectors, the identity must
/// change with it. The components are those that this implementation gave when it was written.
#[tokio::test]
async fn the_same_identity_means_the_same_vectors() {
    let model = load().await;
    assert_eq!(model.model().name, "folder/6dec2c7559865c77/384");
    let text = ["This is an example sentence".to_owned()];
    let vectors = model.embed(&text, Side::Passage).await.expect("a vector");
    let expected = [0.067_657, 0.063_496, 0.048_713, 0.079_305, 0.037_448, 0.002_653];
    for (found, expected) in vectors[0].iter().zip(expected) {
        assert!((found - expected).abs() < 1e-5, "{:?}", &vectors[0][..6]);
    }
}
