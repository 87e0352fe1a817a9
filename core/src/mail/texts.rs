//! The mails in Japanese and English. `{link}` is filled in when a mail is sent.

use tomari_shared::auth::StaffLanguage::{self, En, Ja};
use tomari_shared::limits::{
    INVITATION_LIFETIME_DAYS, PASSWORD_RESET_LIFETIME_HOURS, VERIFICATION_LIFETIME_HOURS,
};

/// Subject and body.
pub(super) type Text = (String, String);

const SIGNATURE: &str = "\n\n-- \nTomari\n";

fn text(subject: String, body: &str) -> Text {
    (subject, format!("{body}{SIGNATURE}"))
}

pub(super) fn verification(language: StaffLanguage, name: &str, facility: &str) -> Text {
    match language {
        Ja => text(
            format!("メールアドレスの確認（{facility}）"),
            &format!(
                "{name} 様\n\nTomariに「{facility}」をご登録いただき、ありがとうございます。\n\
                 次のリンクを開いて、メールアドレスを確認してください。確認が済むとログインできます。\n\n{{link}}\n\n\
                 リンクの有効期限は{VERIFICATION_LIFETIME_HOURS}時間です。お心当たりのない場合は、このメールを破棄してください。何も登録されません。"
            ),
        ),
        En => text(
            format!("Please verify your e-mail address ({facility})"),
            &format!(
                "Dear {name},\n\nthank you for registering {facility} with Tomari.\n\
                 Please open this link to verify your e-mail address. After that you can sign in.\n\n{{link}}\n\n\
                 The link is valid for {VERIFICATION_LIFETIME_HOURS} hours. If you did not register, ignore this mail: nothing is created."
            ),
        ),
    }
}

pub(super) fn already_registered(language: StaffLanguage, name: &str) -> Text {
    match language {
        Ja => text(
            "Tomariのアカウントをすでにお持ちです".to_owned(),
            &format!(
                "{name} 様\n\nこのメールアドレスで新しい登録の申し込みがありましたが、すでにアカウントがあります。\n\
                 次のページからログインできます。パスワードをお忘れの場合も、そこから再設定できます。\n\n{{link}}\n\n\
                 お心当たりのない場合は、何もする必要はありません。"
            ),
        ),
        En => text(
            "You already have an account with Tomari".to_owned(),
            &format!(
                "Dear {name},\n\nsomebody registered with this e-mail address, which already has an account.\n\
                 You can sign in here, and reset your password there if you have forgotten it.\n\n{{link}}\n\n\
                 If that was not you, there is nothing you need to do."
            ),
        ),
    }
}

pub(super) fn invitation(language: StaffLanguage, inviter: &str, facility: &str) -> Text {
    match language {
        Ja => text(
            format!("「{facility}」への招待"),
            &format!(
                "{inviter} さんから、「{facility}」のゲストデスク（Tomari）のスタッフとして招待されました。\n\
                 次のリンクを開いて、お名前とパスワードを設定してください。\n\n{{link}}\n\n\
                 リンクの有効期限は{INVITATION_LIFETIME_DAYS}日間です。お心当たりのない場合は、このメールを破棄してください。"
            ),
        ),
        En => text(
            format!("Invitation to {facility}"),
            &format!(
                "{inviter} invites you to join the staff of {facility} at its guest desk, Tomari.\n\
                 Please open this link and choose a name and a password.\n\n{{link}}\n\n\
                 The link is valid for {INVITATION_LIFETIME_DAYS} days. If you don't know about this, ignore this mail."
            ),
        ),
    }
}

pub(super) fn password_reset(language: StaffLanguage, name: &str) -> Text {
    match language {
        Ja => text(
            "パスワードの再設定".to_owned(),
            &format!(
                "{name} 様\n\n次のリンクを開いて、新しいパスワードを設定してください。\n\n{{link}}\n\n\
                 リンクの有効期限は{PASSWORD_RESET_LIFETIME_HOURS}時間で、一度だけ使えます。お心当たりのない場合は、このメールを破棄してください。\
                 パスワードは変わりません。"
            ),
        ),
        En => text(
            "Reset your password".to_owned(),
            &format!(
                "Dear {name},\n\nopen this link to set a new password.\n\n{{link}}\n\n\
                 The link is valid for {PASSWORD_RESET_LIFETIME_HOURS} h and works once. If you did not ask for it, ignore this mail: \
                 your password stays as it is."
            ),
        ),
    }
}

pub(super) fn password_changed(language: StaffLanguage, name: &str) -> Text {
    match language {
        Ja => text(
            "パスワードが変更されました".to_owned(),
            &format!(
                "{name} 様\n\nTomariのパスワードが変更され、ほかの端末からはログアウトされました。\n\
                 ご自身で変更されていない場合は、すぐに次のページから再設定してください。\n\n{{link}}"
            ),
        ),
        En => text(
            "Your password was changed".to_owned(),
            &format!(
                "Dear {name},\n\nthe password of your Tomari account was changed, and other devices were signed out.\n\
                 If you did not do this, reset your password at once:\n\n{{link}}"
            ),
        ),
    }
}
