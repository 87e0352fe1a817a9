//! Vietnamese.

use super::Lexicon;
use crate::safety::Category::{Crime, Danger, Disaster, Fire, Illness, SelfHarm};

pub(in crate::safety) const LEXICON: Lexicon = Lexicon {
    classes: &[
        ("no", "không|ko|k|hok|hông|hong|khong|chẳng|chả|kh|hem|kg|chưa|khg|hổng"),
        ("body", "đầu|ngực|cổ|lưng|tay|tay_phải|tay_trái|chân|cổ_tay|cổ_chân|ngón|ngón_tay|ngón_chân|bụng|vai|đầu_gối|mặt|mắt|miệng|lưỡi|môi|họng|cổ_họng|tai|mũi|xương|tim|hông|eo|bàn_tay|bàn_chân|đùi|bắp_chân|khuỷu|cánh_tay|hàm|da|người|nửa_người|thái_dương|trán|sườn|cằm|bao_tử|dạ_dày|cẳng_chân|mắt_cá"),
        ("kin", "con|con_trai|con_gái|bé|em_bé|cháu|bố|ba|mẹ|má|cha|ông|bà|ông_nội|bà_nội|ông_ngoại|bà_ngoại|chồng|vợ|anh_trai|chị_gái|em_trai|em_gái|bạn|bạn_em|bạn_tôi|bạn_mình|bạn_trai|bạn_gái|người_yêu|chồng_em|vợ_em|vợ_tôi|chồng_tôi|con_em|con_tôi|mẹ_em|mẹ_tôi|ba_em|ba_tôi|bố_em|bố_tôi|bà_em|ông_em|cô_em|chú_em|dì|nhỏ_em|thằng_bé|con_bé|nhỏ_bạn|đứa_nhỏ|đứa_bé|thằng_nhỏ|cậu_bé|cô_bé|bạn_cùng_phòng|con_mình|cháu_tôi|thằng_con|bạn_đồng_hành|vợ_mình|chồng_mình|má_em|trẻ_con|người_già|bà_cụ|ông_cụ|em_mình|chị_em"),
        ("person", "<kin>|anh_ấy|cô_ấy|chị_ấy|nó|ảnh|chỉ|cổ_ấy|ai_đó|có_người|người_ta|ông_ấy|bà_ấy|khách|một_người|người|mình|em|tôi|tui|anh|chị|cậu_ấy|bạn_ấy|ông_khách|bà_khách|có_ai|thằng_bạn|tụi_em|hàng_xóm|tao|cô_gái|người_đàn_ông"),
        ("property", "túi|túi_xách|ví|bóp|giỏ|hộ_chiếu|điện_thoại|laptop|máy_tính|máy_ảnh|tiền|vali|hành_lý|balo|ba_lô|đồ|đồ_đạc|xe|xe_đạp|đồng_hồ|máy_tính_bảng|giấy_tờ|trang_sức|ipad|iphone|dây_chuyền|tiền_mặt|dt|passport|hành_lí"),
        ("place", "phòng|bếp|nhà|mái|mái_nhà|hành_lang|giường|nệm|rèm|màn|cầu_thang|ổ_điện|ổ_cắm|lò|lò_sưởi|bếp_ga|pin|sạc|cục_sạc|gối|chăn|mền|thảm|ghế|sofa|thùng_rác|dầu|chảo|tường|toà_nhà|tòa_nhà|phòng_bên|kế_bên|bên_cạnh|lò_vi_sóng|máy_lạnh|điều_hoà|đèn|nến|phòng_xông|trần|kho|ban_công|nhà_tắm|rừng|lầu|tầng|máy_giặt|máy_sấy|dây_điện|ấm|khăn|chiếu|tủ_điện|cầu_dao|quạt|nhà_vệ_sinh|sân|vách|hàng_xóm|tivi|sạc_dự_phòng|điện_thoại|laptop|nhà_kế|tủ_lạnh|bình_ga|bóng_đèn|phích_cắm|phòng_khách|nồi|lều|máy_sưởi|drap|xe"),
        ("stranger", "người_lạ|gã|thằng|tên|kẻ|đàn_ông|ông_lạ|trộm|tên_trộm|kẻ_trộm|cướp|tên_cướp|kẻ_cướp|say_rượu|người_say|thằng_say|tên_say|người_yêu_cũ|chồng_cũ|bạn_trai_cũ|vợ_cũ|có_người|ai_đó|thằng_cha|lão|kẻ_lạ|biến_thái|yêu_râu_xanh|người_đàn_ông|có_ai|ông_khách|thằng_khách|ông_say|khách_phòng|tên_lạ|thằng_đó|thằng_nào|ông_nào|hắn|người_nào|một_người|bọn|nhóm|mấy_thằng|ai|chồng|bạn_trai|khách_bên"),
        ("done", "rồi|rùi|r|mất|hết|luôn|quá|lắm|đó|ạ|nè|kìa|vậy|với"),
    ],
    harmless: "
đi_bộ|đi|leo . đau_chân|mỏi_chân|rã_chân
đau_chân_quá|mỏi_chân
bình_chữa_cháy|bảo_tàng_cứu_hoả|bảo_tàng_cứu_hỏa|xe_cứu_hoả_đồ_chơi|cửa_thoát_hiểm|lối_thoát_hiểm|lối_thoát_nạn|pháo_hoa|pháo_bông|lửa_trại|đốt_lửa_trại|lễ_hội_lửa|bật_lửa|hột_quẹt|lửa_nhỏ|lửa_to|lò_sưởi_đốt|cháy_hàng|cháy_vé|cháy_túi|cháy_ví|cháy_phòng|cháy_hết_mình|cháy_nắng|quẩy_cháy|cháy_phố|cháy_da|cơm_cháy|cháy_tỏi|hàng_hot_cháy|cháy_máy_ảnh|tàu_hoả|tàu_hỏa|nhang_muỗi|lửa_tình
quán_chay|đồ_chay|ăn_chay|món_chay|cơm_chay|nhà_hàng_chay|quan_chay|do_chay|an_chay|com_chay|chạy_bộ|đi_chạy|xe_chạy|chạy_xe|tàu_chạy
nước_ngọt_có_gas|có_gas|nước_có_gas|bếp_ga|bếp_gas|nhà_ga|ga_tàu|ga_giường|drap_ga|ra_ga|ga_kanazawa|sân_ga|đến_ga|ga_xe
kẹt_xe|kẹt_đường|kẹt_tiền|kẹt_lịch|mắc_kẹt_trong_lòng
suối_nước_nóng|nước_nóng|tắm_nước_nóng|lũ_trẻ|lũ_nhỏ|lũ_bạn|lũ_lượt|lũ_chó|lũ_mèo
chết . cười|đói|mệt|nóng|lạnh|khát|buồn_ngủ|mê|thèm|mất_vì_đẹp
cười|đói|mệt|nóng|lạnh|khát|buồn_ngủ|ngon|đẹp|vui|nhớ|thèm|chán|buồn|dễ_thương|rét|mắc|xinh|cay|đói_bụng . muốn|gần|sắp|đến|tới|phát|đói . chết|xỉu|ngất|xỉu_luôn
cười_chết|cười_xỉu|đói_chết|mệt_chết|đẹp_chết|cười_bể_bụng|đói_muốn_xỉu|mệt_muốn_xỉu|mê_chết|chết_mê|ngon_muốn_xỉu|ngon_xỉu|dễ_thương_xỉu|đẹp_xỉu|rẻ_xỉu|xỉu_up|xỉu_ngang|đẹp_ngất|ngất_ngây|cao_ngất|tức_chết|tiếc_chết|giá_muốn_xỉu|yêu_chết|nhớ_chết|chết_mất_vì|nóng_chết|lạnh_chết
giết_thời_gian|giết_thì_giờ|sát_thủ_thời_trang|giết_muỗi|diệt_khuẩn|giết_gián
đau_ví|đau_bóp|đau_túi|đau_đầu_vì|đau_tim_vì|rớt_tim|rụng_tim|tan_chảy|đốn_tim|đánh_cắp_trái_tim|cướp_trái_tim|trộm_vía|cướp_luôn|cướp_lời|cướp_phòng|cướp_spotlight|cướp_biển|cướp_cờ|trộm_nhìn|nhìn_trộm_mấy_bạn_mèo|giá_cắt_cổ|chém_giá|chặt_chém|chém_gió|chém_đẹp|bị_chém
lạc_vào|lạc_lối_ở|lạc_quan|đậu_lạc|lạc_rang|dị_ứng_lạc|đi_lạc . hẻm|vui|ngõ|thích
lạc_trôi|liên_lạc
nghẹt_thở_vì|đẹp_nghẹt_thở|nín_thở|hơi_thở|đẹp_đến_nghẹt|hồi_hộp_nghẹt_thở|quên_thở|hết_hơi_hò
máu_lửa|nhóm_máu|hiến_máu|máu_ăn_chơi|đổ_máu_ví|tiết_canh|máu_mặt|máu_me_phim
án_mạng . trò|game|kịch
<no>|chưa|hết . bị . bệnh|ốm|sốt|thương|sao|cháy|trộm|đau|gì|làm_sao|lạc
<no>|chưa . có . ai|người . bị . sao|thương|gì|ốm
<no> . ai . bị . sao|thương|gì
<no>|không_phải|hết . sốt|đau|bệnh|ốm|gấp|cháy|khẩn_cấp|nguy_hiểm|cấp_cứu|động_đất|khói|đau_nữa|có_sốt
<no> . cần . gọi|xe_cấp_cứu|cấp_cứu|công_an|bác_sĩ|cảnh_sát
bảo_tàng_động_đất|bảo_tàng_sóng_thần|mô_phỏng_động_đất|chống_động_đất|chịu_động_đất|chống_chịu_động_đất|đài_tưởng_niệm_sóng_thần|nhà_chống_động_đất|trải_nghiệm_động_đất
hộp_sơ_cứu|túi_sơ_cứu|bông_băng|áo_phao
gấu_bông|gấu_trúc|gấu_pooh|gấu_ơi|người_yêu_gấu|gấu_em|gấu_của_em|teddy
bảo_tàng_công_an|bảo_tàng_cảnh_sát|đồn_công_an|đồn_cảnh_sát
ngã_tư|ngã_ba|ngã_rẽ|ngã_ngửa_vì_giá|ngã_giá|té_ra|té_ngửa_vì_giá|té_ghế|cười_té_ghế|ngã_lòng
bom_tấn|bom_hàng|bùng_nổ|bão_giá|bão_sale|bão_like|đi_bão|nổ_mắt|bể_bụng|sạt_nghiệp|cháy_giá|nổ_đom_đóm|bỏng_ngô|bắp_rang|bỏng_gạo|bão_táp|nổ_tung_vị_giác
mất_ngủ|mất_bao_lâu|mất_bao_nhiêu|mất_phí|mất_tiền|mất_sóng|mất_mạng_wifi|mất_bao|mất_tầm|mất_khoảng|mất_lâu|mất_nhiều
",
    calm: "
năm_ngoái|năm_trước|tháng_trước|tuần_trước|hồi_trước|hồi_xưa|ngày_xưa|hồi_nhỏ|trước_đây|lúc_trước|mấy_năm_trước|ngày_trước|dạo_trước|khi_xưa|từng_bị|hồi_còn|thời_xưa|chuyến_trước|hồi_đó|khách_sạn_trước|lần_trước|hồi_năm
phim|kịch|truyện|game|trò_chơi|trò|bảo_tàng|triển_lãm|lễ_hội|sách|tiểu_thuyết|mật_thất|nhà_ma|anime|manga|trinh_thám|hoà_nhạc|bài_hát|ca_nhạc|show|netflix|công_viên_giải_trí|escape_room|phim_tài_liệu|kể_chuyện|truyện_tranh|suy_luận|vở_kịch
hỏi_cho_biết|hỏi_chơi|tò_mò|hỏi_thôi|chỉ_hỏi|chỉ_muốn_biết|cho_biết_thôi|muốn_biết_thôi|hỏi_trước|hỏi_vậy_thôi|điền_form|nên_kỹ_tính|hỏi_thử|hỏi_phòng_khi|hỏi_xíu_thôi|hỏi_dự_phòng
nếu_có|nếu_bị|nếu_lỡ|lỡ_như|phòng_khi|trong_trường_hợp|giả_sử|nếu_em|nếu_huỷ|nếu_hủy|nếu_như|lỡ_có|trường_hợp|đề_phòng|nếu_quên|nếu_ốm|nếu_bệnh|nếu_mất|nếu_xảy_ra|khi_có|lỡ_mà
<no> . gấp|vội|khẩn_cấp|gì_gấp
khỏi_rồi|khoẻ_rồi|khỏe_rồi|hết_bệnh_rồi|đã_khỏi|tìm_thấy_rồi|thấy_rồi|ổn_rồi|hết_sốt_rồi|bình_phục|hết_đau_rồi|hết_ốm|báo_động_giả|đã_lành|lành_rồi|xong_rồi_ạ
bảo_hiểm|diễn_tập|tiêm_chủng|vắc_xin|vaccine|giấy_tiêm|khám_tổng_quát|dị_ứng_đậu|dị_ứng_hải_sản|dị_ứng_lạc
haha*|hihi*|hehe*|kkk*|lol|hoho|huhu_dễ_thương
không_ai_bị_sao|không_ai_bị_thương
",
    acute: "
cứu_với|cứu_em|cứu_tôi|giúp_với|ngay_lập_tức|ngay_giùm|lên_ngay|đến_ngay|tới_ngay|nhanh_lên|mau_lên|vừa_xong|mới_đây|khẩn_cấp|gấp_lắm|gọi_cấp_cứu_giùm|lẹ_lên|vừa_mới|ngay_bây_giờ|làm_ơn_đến|qua_liền|xuống_liền|lên_liền|giúp_em_với|nhanh_với|đang_ở_ngoài
",
    cues: &[
        (SelfHarm, "
!khỏi|không_cần|đừng|không_phải|khỏi_phải . lo|lo_lắng|bận_tâm|tìm . cho|em|tôi|về|mình
!muốn|định|sẽ|tính|nghĩ_đến|nghĩ_tới|đòi|doạ|chỉ_muốn|muốn_được|sắp|nghĩ_về|bảo|nói|nghĩ_tới_chuyện|chuẩn_bị|thích|quyết . chết|chết_quách|chết_cho_xong|tự_tử|tự_sát|tự_vẫn|treo_cổ|nhảy_lầu|nhảy_xuống|kết_thúc_cuộc_đời|kết_thúc_tất_cả|kết_thúc_mọi_thứ|kết_thúc_cuộc_sống|biến_mất|biến_khỏi|chấm_dứt|rạch_tay|cắt_tay|nhảy_cầu|chết_đi|chết_luôn|đi_chết|tự_kết_liễu|ra_đi_mãi|ngủ_mãi|uống_thuốc_ngủ|từ_giã|tìm_cái_chết|chết_thôi|cái_chết|quyên_sinh|rời_bỏ_thế_giới|tan_biến
!tự_tử|tự_sát|tự_vẫn|treo_cổ|thắt_cổ|nhảy_lầu|nhảy_cầu|thư_tuyệt_mệnh|thư_vĩnh_biệt|di_thư|vĩnh_biệt|tuyệt_mệnh|cắt_cổ_tay|rạch_tay|rạch_cổ_tay|cắt_tay_mình|cứa_tay|tự_làm_đau|tự_hại|tự_cắt|cắt_mạch_máu|kết_liễu|quyên_sinh|uống_thuốc_trừ_sâu|uống_thuốc_tự|tự_làm_hại|tự_rạch|từ_giã_cõi_đời|rạch_đùi|tự_gây_thương_tích|tự_thiêu|lá_thư_cuối|tin_nhắn_từ_biệt|lời_từ_biệt|rạch_tiếp|cứa_cổ_tay
!<no>|chẳng|hết|chả . muốn|thiết|còn_muốn|cần . sống|tồn_tại|tỉnh_dậy|thức_dậy|sống_nữa|sống_tiếp|thở_nữa|có_mặt_trên
!<no>|hết|chẳng . còn . lý_do|lí_do|ý_nghĩa|gì|thiết . để|sống|để_sống
!không_muốn_sống|chẳng_muốn_sống|hết_muốn_sống|không_thiết_sống|ko_muốn_sống|k_muốn_sống|chán_sống|mệt_mỏi_vì_sống|sống_làm_gì|sống_để_làm_gì|sống_không_nổi|sống_k_nổi|sống_hết_nổi|không_sống_nổi|không_thể_sống_tiếp|sống_không_bằng_chết|thà_chết|chết_đi_cho|chết_cho_rồi|chết_quách|chết_cho_xong|chết_đi_cho_rồi|không_ai_cần|chẳng_ai_cần|không_ai_nhớ|không_ai_thương|không_có_em_sẽ|tốt_hơn_nếu_không_có|không_có_tôi_sẽ|biến_mất_mãi_mãi|biến_mất_khỏi|ra_đi_mãi_mãi|tạm_biệt_mọi_người|từ_biệt|đêm_cuối|đêm_cuối_cùng|lần_cuối_cùng|qua_đêm_nay|sau_đêm_nay|ngày_mai_em_không_còn|mai_em_không_còn|đừng_tìm_em|đừng_tìm_tôi|không_tha_thiết|giải_thoát|giải_thoát_cho|chấm_dứt_cuộc_đời|chấm_dứt_tất_cả|kết_thúc_tất_cả|kết_thúc_cuộc_đời|kết_thúc_mọi_thứ|ngủ_một_giấc_không_dậy|ngủ_luôn_không_dậy|không_bao_giờ_tỉnh_lại|cuộc_sống_vô_nghĩa|sống_vô_nghĩa|đời_vô_nghĩa|không_chịu_nổi_cuộc_sống|buông_xuôi|chỉ_muốn_chết|kết_thúc_ở_đây|kết_thúc_đêm_nay
!uống|nuốt|nốc . hết|cả|một|nguyên|nhiều|cả_vỉ|trọn|sạch|mấy_chục|20|30|50|đống . vỉ|lọ|hộp|chai|thuốc|thuốc_ngủ|viên|vốc|chục
!thuốc|thuốc_ngủ|thuốc_an_thần|viên . hết|cả_vỉ|cả_lọ|cả_hộp|quá_liều|mấy_chục & uống|nuốt|nốc
!nuốt_hết|quá_liều|uống_quá_liều|uống_cả_lọ|uống_hết_thuốc|uống_cả_vỉ
!sân_thượng|mái_nhà|ban_công|lan_can|cửa_sổ|cầu|nóc|lầu|đường_ray|mép|vách_đá & nhảy|tự_tử|chết|đòi_nhảy|nhảy_xuống|leo_ra|khóc|không_chịu_xuống|lao_xuống|gieo
!nhảy . xuống|từ|khỏi|ra . đây|cầu|lầu|cửa_sổ|ban_công|mái|tầng|sân_thượng|cho_xong|cho_rồi|đường_ray|biển|là_xong
!xin_lỗi|tạm_biệt|cảm_ơn|nhờ|gửi & vĩnh_biệt|kiếp_sau|ra_đi_mãi|không_còn_trên_đời|chết|khỏi_phải_lo|lần_cuối|kết_thúc|không_gặp_lại|tuyệt_mệnh
!dây|dao_lam|dao|lưỡi_lam|kéo . thừng|trong_tay|sẵn|cổ|cổ_tay & cổ|cổ_tay|chết|kết_thúc|treo|tự
!rạch|cứa|cắt . cổ_tay|tay_mình|tay_em|tay_tiếp|tay_nữa|mạch_máu|tay_lần|tay_lại|tay_nó|mạch
"),
        (Fire, "
=cháy|cháy_rồi|cháy_nhà|hoả_hoạn|hỏa_hoạn|lửa|cháy_cháy|cứu_cháy|có_cháy|cháy_kìa|cháy_nhà_rồi|cháy_lớn|cháy_bếp|cháy_phòng_em|cháy_rồi_cứu|cháy_quá|lửa_kìa|lửa_cháy|cháy_bếp_rồi
cháy_rồi|cháy_nhà|cháy_lớn|hoả_hoạn|hỏa_hoạn|bốc_cháy|bắt_lửa|bén_lửa|phát_cháy|lửa_lan|lửa_bốc|lửa_cháy|đang_cháy|bị_cháy|ngọn_lửa|lửa_lớn|lửa_to_quá|cháy_lan|cháy_rừng|lửa_bùng|lửa_phực|bùng_cháy|cháy_khét|lửa_đang|cháy_bùng|lửa_lên|chập_điện|chập_cháy|phụt_lửa|toé_lửa|tóe_lửa|xẹt_lửa|nẹt_lửa|bốc_lửa|cháy_đen|cháy_bếp|cháy_to|bắt_cháy|cháy_xém|cháy_hết|dập_không|dập_lửa|có_lửa|lửa_ở|lửa_từ|lửa_khắp|cháy_dữ|biển_lửa|khói_lửa|lửa_cao|cháy_giường|cháy_ổ|nhà_cháy|cháy_luôn|cháy_bên|cháy_ở|có_cháy|cháy_phòng_bên|lửa_rồi
<place> . đang|bị|phòng|bốc|bên|bắt|tự|em|số|đã|hình_như|bị_chập|cũng|điện . cháy|bốc_khói|nổ|lửa|bốc_cháy|khói|toé|tóe_lửa|chập|xẹt_lửa|chảy_nhựa|bén|bùng|khét|ra_khói|cháy_rồi
<place> . cháy|bốc_khói|nổ|toé_lửa|xẹt_điện|bốc_cháy|phát_nổ|nổ_tung
cháy . <place>
khói . bốc|đen|mù_mịt|nhiều|dày|đặc|nghi_ngút|từ|ra|bay|trắng|vào|tràn|khắp|um|lên|đầy|cay|mịt_mù|lắm|quá|dày_đặc|ngập|ùa|mịt
đầy|toàn|nhiều|bốc|ngập|có|mù_mịt|thấy|hít|đặc|toả|bay|mịt_mù|um|ra . khói
đầy_khói|toàn_khói|khói_đen|khói_mù|bốc_khói|mù_mịt_khói|ngạt_khói|khói_bay|ngộp_khói|khói_nhiều|khói_quá|sặc_khói
mùi . gas|ga|khét|cháy|khói|nhựa_cháy|xăng|gaz|khí_gas|trứng_thối|khen_khét|dây_điện|khét_lẹt
mùi_gas|mùi_khét|rò_rỉ_gas|rò_gas|xì_gas|hở_gas|rò_rỉ_khí|khí_co|ngộ_độc_khí|ngạt_khí|gas_rò|gas_xì|bình_gas_xì|rò_rỉ_ga|xì_ga|rò_ga|ngộ_độc_khí_gas|bình_gas_nổ|nổ_bình_gas|khét_lẹt|nổ_gas|bình_ga_xì|nồng_nặc_gas
chuông|còi|báo_động|báo_cháy|cảm_biến|đầu_báo .. kêu|reo|hú|inh_ỏi|không_ngừng|liên_tục|mãi|rú|không_tắt|vang & cháy|khói|gas|thoát|báo_cháy|lửa|chạy|khét|mùi|sơ_tán
chuông_báo_cháy|còi_báo_cháy|báo_khói|chuông_cháy|máy_báo_khói . kêu|reo|hú|inh|vang|không|liên|rú|mãi
nổ|phát_nổ|chập|nổ_tung . bình|gas|điện|pin|bếp|lớn|sạc|ổ|máy|rồi|lò|điện_thoại
gọi|kêu|báo|cần . cứu_hoả|cứu_hỏa|chữa_cháy|114|lính_cứu_hoả|lính_cứu_hỏa|xe_cứu_hoả|xe_chữa_cháy|cứu_hoả_giùm
"),
        (Disaster, "
cây|cột|tường|cột_điện|biển . đổ|ngã|bật_gốc . lên|vào|xuống|trúng|đè
=động_đất|sóng_thần|lũ|lũ_lụt|sạt_lở|động_đất_rồi|ngập_rồi|bão|núi_lửa|dư_chấn|rung_quá|rung_lắc|động_đất_kìa|động_đất_lớn|động_đất_hả|lụt|lốc_xoáy|lũ_về|lũ_quét|động_đất_mạnh|cảnh_báo_sóng_thần|sóng_thần_rồi|lại_động_đất|rung_mạnh_quá|đang_động_đất
động_đất . mạnh|lớn|rồi|quá|phải|làm_sao|giờ|nữa|vừa|đang|kìa|sợ|rung|to|làm|xong|sập|đổ|kẹt|hả|chạy|trốn|sao|lại|dữ|ghê|nứt|nè|cửa|tường
đang|vừa|có|mới|lại|bị|trận|sau|tại|hình_như|xong . động_đất
vừa_động_đất|đang_động_đất|lại_động_đất|có_động_đất|sau_động_đất|dư_chấn . tường|nứt|liên_tục|mạnh|sợ|hoài|lại|tới|đổ|nữa|mãi|không|lớn|xong|cửa|kẹt|tủ|rồi|quá|lắc|rung|sập|làm|phải|giờ|vỡ|đè
dư_chấn|rung_lắc|rung_chuyển . liên_tục|mạnh|nữa|hoài|quá|rồi|lại|dữ|dội|không|mãi|sợ|tiếp
nhà|phòng|đất|sàn|tường|giường|toà_nhà|mọi_thứ|tòa_nhà|cả_nhà|đèn|nền|đồ_đạc|cái_nhà . rung|lắc|lắc_lư|rung_chuyển|rung_lắc|chao_đảo|đung_đưa|rung_bần_bật|chao
rung_mạnh|lắc_mạnh|rung_dữ|rung_lắc|rung_quá|lắc_quá|rung_chuyển|đang_rung|lắc_dữ|rung_liên_tục
sóng_thần . tới|đến|sắp|cảnh_báo|chạy|hú|báo|kìa|đang|vào|không|ở_đâu|rồi|phải
báo|còi|cảnh_báo|loa|còi_báo|tin|thông_báo|sợ .. sóng_thần|sơ_tán|lũ|di_tản|chạy_lên|sơ_tán_gấp|chạy_đi
cảnh_báo_sóng_thần|báo_sóng_thần|lệnh_sơ_tán|lệnh_di_tản
sơ_tán|di_tản . ngay|liền|gấp|không|đi_đâu|tới_đâu|chưa|hết|khẩn_cấp|ở_đâu|lên|đâu|ra|luôn|hả|phải|kiểu
phải|có_cần|kêu|bảo|nên|yêu_cầu|có_phải . sơ_tán|di_tản|chạy_ra_ngoài|chạy_lên_cao|thoát_ra
loa|còi .. liên_tục|chạy|không_hiểu|sơ_tán|hú|nói_gì|bỏ_chạy & chạy|sơ_tán|sóng_thần|hiểu|bỏ_chạy|di_tản|hú
nước . tràn|dâng|ngập|lên|vào|chảy_vào|sông|lũ|đổ|cuồn_cuộn|tràn_vào|ùa|xối . vào|tới|đến|nhanh|phòng|cửa|rồi|gối|bụng|nhà|giường|cao|ngực|mắt_cá|lầu|về|đầu_gối|quá|hông|thắt_lưng
ngập|lụt|lũ . rồi|tới|đến|phòng|nhà|gối|quá|nước|hết|cao|vào|lên|về|tràn|quét|lút|mái|giường|sâu|bụng|ngực|cuốn|ào|lớn|tầng
ngập_nước|ngập_hết|nước_ngập|nước_lũ|lũ_quét|lũ_cuốn|lũ_về|lũ_tràn|vỡ_đê|vỡ_đập|tràn_bờ|nước_dâng|nước_tràn|ngập_tới|ngập_đến|nước_lên_nhanh|lụt_tới|bị_lũ|nước_cuốn|lũ_dâng|xả_lũ|nước_xiết|ngập_lụt
sông|suối|đập|hồ|nước_sông . tràn|vỡ|dâng|lên|cuốn|chảy_xiết
sạt_lở|lở_đất|lở_núi|đá_lở|lũ_bùn|tuyết_lở|đất_đá|bùn_đất|sạt|núi_lở|lở_đá|sụp_đất|sụt_lún|sạt_đất|hố_tử_thần . rồi|xuống|vào|chặn|lấp|sau|đè|nhà|đường|vừa|tràn|trước|tới|kín|đổ|ở|kìa|ngay|cửa|lớn|quá
sạt_lở_đất|lở_núi|lở_đất|sạt_lở|tuyết_lở|đá_lở|đất_lở
núi|đồi|đất|đá|bùn|cây|vách|taluy|triền_đồi|sườn_đồi|sườn_núi . phía|sau|nhà|lăn|trên|lớn|sập|đằng . lở|sạt|đổ|sập|trượt|tràn|đè|lăn|rơi|bật_gốc|xuống|sụp|chặn|ập
núi_lửa . phun|nổ|trào|rồi|đang
tro_núi_lửa|phun_trào
bão|gió|lốc|mưa|giông|sét|lốc_xoáy|bão_tuyết .. tốc|bay|vỡ|đổ|thổi|giật|cuốn|sập|đánh|gãy|bật|hất|quật & mái|kính|cửa|cây|nhà|tường|ngói|sợ|tốc|vỡ|cửa_sổ|đánh|sét|mái_nhà
tốc_mái|bay_mái|sét_đánh|bay_nóc|bão_giật
mái|trần|tường|nhà|toà_nhà|kính|cửa_kính|mái_nhà|ban_công|cầu_thang|tủ|cột|tòa_nhà|trần_nhà|cầu|vách . sập|đổ|nứt|vỡ|sắp_sập|sụp|bay|nghiêng|tốc|rơi|đổ_xuống|gãy|vỡ_hết|đè|đang_sập|bị_sập|bị_nứt|muốn_sập|bị_đổ|rạn
sập_nhà|sập_trần|sập_tường|nứt_tường|đổ_sập|bị_đè|đè_lên|bị_vùi|chôn_vùi|đống_đổ_nát|mắc_kẹt_dưới|kẹt_dưới|vùi_lấp|sắp_sập|tủ_đè|đổ_đè|đè_trúng
"),
        (Crime, "
camera|máy_quay|điện_thoại|lỗ . trên|trong|ở|giấu . trần|nhà_tắm|phòng_tắm|toilet|nhà_vệ_sinh|phòng_thay_đồ
<stranger> .. vào_phòng|đột_nhập|xông|lẻn|cạy|phá|đập|gõ|mở_cửa|vặn|đẩy|leo|trèo|trốn|núp|rình|theo|bám|đuổi|đánh|đấm|đâm|chém|doạ|đe_doạ|đe_dọa|sờ|sờ_mó|sàm_sỡ|ôm|hôn|quay_lén|chụp_lén|nhìn_trộm|cầm_dao|cầm|có_dao|có_súng|dí|chĩa|la_hét|chửi|lục|lấy|trộm|giật|cướp|xé|hành_hung|quấy|bóp|kéo|túm|giữ|chặn|vô_phòng|trong_phòng|gây_sự|giết|đòi|bắt|chui|thò|cởi|đứng_trước_cửa|đứng_ngoài_cửa|đạp|rút_dao|tấn_công|quấy_rối|khống_chế|nằm_lên|đi_theo|hiếp|tát|bạo_hành|cậy & phòng|cửa|em|tôi|mình|dao|súng|giường|cửa_sổ|bạn|vợ|con|tắm|đồ|hành_lang|sảnh|người_ta|khách|bếp|tụi|nhà|ví|túi|toilet|vệ_sinh|sợ|khoá|dép|tui|chị|cô_gái|đánh_nhau|quầy|gậy|vô|balo|cổ|bụng|mẹ|công_an|cảnh_sát|laptop|hộ_chiếu
trộm|cướp|kẻ_lạ|người_lạ|kẻ_gian|kẻ_trộm|tên_trộm . vào|đột_nhập|trong|lẻn|vô|đang|lấy|ở|rồi|kìa|vừa
có_trộm|có_cướp|có_kẻ_lạ|có_người_lạ|ăn_trộm|ăn_cướp|bị_trộm|bị_cướp|bị_giật|bị_móc_túi|mất_cắp|mất_trộm|bị_mất_cắp|bị_mất_trộm|bị_lấy_cắp|bị_lấy_trộm|bị_móc|bị_rạch|cướp_giật|giật_túi|giật_đồ|giật_điện_thoại|móc_túi|bị_ăn_cắp|bị_đánh_cắp|bị_đột_nhập|bị_trấn|bị_trấn_lột|bị_chôm|bị_cuỗm|bị_hốt|cướp_mất|lấy_mất|trộm_mất|bị_lột|bị_lục_lọi|trộm_đồ|bị_cạy
<property> . của|em|tôi|mình|và|vừa|bị|đã|tui|trong|để . bị|đã_bị . trộm|lấy|cướp|giật|móc|lấy_mất|trộm_mất|lấy_cắp|ăn_cắp|cuỗm|chôm|đánh_cắp|mất_cắp|lục|cạy
lấy|trộm|giật|cướp|chôm|móc|cuỗm|ăn_cắp|hốt . mất|hết|trộm|cái|luôn|của . <property>
cửa|khoá|khóa|tủ|phòng|vali|két|ổ_khoá|locker|tủ_đồ . bị . cạy|phá|đập|lục|bẻ|đột_nhập|mở_tung|lục_tung|bung|xới
đang_cạy|cạy_cửa|phá_cửa|phá_khoá|phá_khóa|đập_cửa|đạp_cửa|bẻ_khoá|bẻ_khóa|vặn_tay_nắm|vặn_nắm|đẩy_cửa_vào|lục_đồ|lục_túi|đột_nhập|cạy_khoá|cậy_cửa|mở_khoá_phòng|tìm_cách_mở_cửa|xông_vào_phòng|xông_vô|lẻn_vào|leo_vào|trèo_vào|lục_tung
quay_lén|chụp_lén|nhìn_trộm|nhìn_lén|camera_ẩn|camera_giấu|máy_quay_lén|rình_tắm|rình_em|camera_quay|dòm_trộm|nhìn_lén_em|camera_lén|gắn_camera|giấu_camera|camera_trong
quấy_rối|sàm_sỡ|hiếp_dâm|cưỡng_hiếp|cưỡng_bức|dâm_ô|xâm_hại|sờ_mó|sờ_soạng|sờ_ngực|sờ_mông|bóp_mông|bóp_ngực|ép_em|cưỡng_hôn|lột_đồ|thủ_dâm|khoả_thân_trước|bỏ_thuốc|chuốc_thuốc|bỏ_gì_vào_ly|chui_vào_giường|leo_lên_giường|phơi_bày|biến_thái|sờ_em|sờ_người|đụng_chạm|dê_xồm|cưỡng_dâm|xâm_phạm|sờ_đùi|vuốt_ve|sờ_tôi|giở_trò|leo_lên_người
đánh_nhau|đánh_người|đánh_vợ|đánh_em|đánh_tôi|đánh_bạn|đánh_con|bị_đánh|bị_đấm|bị_đâm|bị_chém|bị_bóp_cổ|bóp_cổ|bạo_hành|bạo_lực|hành_hung|đâm_người|đâm_chém|chém_nhau|chém_người|ẩu_đả|xô_xát|bị_tấn_công|tấn_công|bị_bắn|nổ_súng|tiếng_súng|đấm_vào|đấm_em|tát_em|đá_vào_bụng|bắt_cóc|bị_bắt_cóc|giam_giữ|bị_nhốt_lại|con_tin|tống_tiền|xin_tiền_doạ|bị_theo|bị_bám_theo|đi_theo_em|bám_theo|bị_đuổi|rượt|rượt_theo|bị_rình|theo_dõi_em|đánh_đập|đập_đầu|bị_quấy_rối|uýnh|oánh_nhau|bị_uýnh|đánh_ghen|bị_tát|bị_doạ|bị_dọa|bị_đe|đánh_mẹ|hành_hạ|đánh_dữ|đập_nhau|bị_giữ_lại|chĩa_súng|theo_em_về|theo_tôi_về
đang . đánh|đấm|đâm|chém|bóp_cổ|đập|tát|hành_hung|bạo_hành|uýnh|đạp|oánh . vợ|bạn|em|người|con|tôi|nhau|chị|cô|anh|một|mẹ|khách|nó|ai|bạn_gái
doạ|dọa|đe_doạ|đe_dọa|đòi|hăm|hăm_doạ|hăm_dọa|nói_sẽ|bảo_sẽ|muốn|nói . giết|đâm|chém|đánh|bắn|thiêu|giết_em|giết_chết|xử|đốt
doạ_giết|đòi_giết|giết_em|giết_tôi|giết_chết_em|giết_mẹ|giết_hai|giết_cả|đe_doạ_giết|đe_dọa|hăm_doạ|hăm_dọa|sẽ_giết|muốn_giết|giết_mình|giết_người|giết_chết
dao|súng|mã_tấu|rựa|búa|chai_vỡ|kiếm|gậy|rìu|kéo|vũ_khí|mảnh_chai|dao_phay . dí|doạ|chĩa|kề|rượt|trong_tay|đuổi|đe|vào|xông|ở|quơ|đi_lại & người|thằng|gã|tên|cầm|doạ|dí|kề|chĩa|ông|hắn|anh|đe|say|chồng
cầm|mang|vác|rút|giơ|có|lăm_lăm|quơ|xách . con|cái|theo|cây . dao|súng|mã_tấu|rựa|búa|gậy|rìu|kiếm|chai|hung_khí & người|thằng|gã|ông|tên|hắn|khách|say|doạ|hành_lang|bếp|sảnh|đàn_ông|dọa|đuổi|đe|phòng|ai_đó|kẻ|chồng|cửa
cầm_dao|cầm_súng|cầm_mã_tấu|rút_dao|vác_dao|kề_dao|dí_dao|cầm_rìu|cầm_rựa|cầm_gậy|cầm_hung_khí|dí_súng|xách_dao|mang_dao|cầm_chai
chồng_cũ|người_yêu_cũ|bạn_trai_cũ|vợ_cũ|chồng_em|chồng_tôi & đánh|doạ|giết|tìm_tới|tìm_ra|đứng_trước|trước_cửa|theo|đập|bạo_hành|đe|dọa|tìm_được|rình|chặn
tiếng|nghe|có . la|hét|kêu|khóc|la_hét|kêu_cứu|thét|van_xin & phòng|kêu_cứu|cứu|đánh|phụ_nữ|bên_cạnh|kế|con_gái
kêu_cứu|la_hét_cầu_cứu|hét_cứu|cầu_cứu|van_xin
gọi|báo|kêu|cần|gọi_giùm|gọi_giúp . công_an|cảnh_sát|113|110
công_an|cảnh_sát . nhanh|ngay|gấp|giùm|tới|với|liền
xác_chết|có_bom|quả_bom|thi_thể|đặt_bom|đe_doạ_đánh_bom
<no> . cho|chịu . em|tôi|mình|đi|nó . ra|đi|về|thả
chặn_đường|chặn_cửa|giữ_tay|không_chịu_buông|nắm_tay_kéo|lôi_em|kéo_em
"),
        (Illness, "
!<no>|khó|ngừng|hết|ngưng|thiếu|không_còn . thở|thở_được|thở_nổi|thở_nữa|hô_hấp|thở_đc|thở_dc|còn_thở
!thở . <no>|khó|gấp|dốc|khò_khè|yếu|hổn_hển|không_nổi|ko_nổi|k_nổi|hết_nổi|rất_khó|không_ra_hơi|hắt_ra|rít
!khó_thở|ngừng_thở|nghẹt_thở|không_thở|ngạt_thở|tắt_thở|hụt_hơi|hen_suyễn|lên_cơn_hen|lên_cơn_suyễn|ngộp_thở|ngưng_thở|không_thở_được|thở_không_được|thở_không_nổi|thở_hết_nổi|nghẹn_thở|ko_thở|k_thở|thở_k_nổi|thở_ko_nổi|khò_khè|thở_thoi_thóp|thoi_thóp
bất_tỉnh|ngất|ngất_xỉu|xỉu|ngất_đi|xỉu_rồi|bị_ngất|bị_xỉu|mất_ý_thức|hôn_mê|không_tỉnh|chưa_tỉnh|không_phản_ứng|ko_phản_ứng|không_trả_lời|gọi_không_dậy|gọi_không_tỉnh|lay_không|gọi_hoài_không|kêu_không_dậy|lay_hoài|kêu_hoài|đột_quỵ|đột_quị|tai_biến|gục|ngã_gục|đổ_gục|nằm_im|nằm_bất_động|bất_động|không_nhúc_nhích|không_cử_động|trợn_mắt|mắt_trợn|ngã_quỵ|ngã_lăn|lăn_ra|mê_man|lịm|lịm_đi|không_có_mạch|mất_mạch|tim_ngừng|ngừng_tim|không_còn_mạch|trợn_ngược|nằm_dưới_sàn|gọi_mãi_không|không_dậy_nữa|mê_sảng|xỉu_trong|ngất_trong|không_tỉnh_dậy|tụt_huyết_áp|ngất_giữa
co_giật|động_kinh|sùi_bọt_mép|sùi_bọt|giật_liên_tục|lên_cơn|giật_kinh_phong|kinh_phong|sôi_bọt_mép|lên_cơn_giật|giật_mình_mẩy|co_quắp|người_cứng_đờ|giật_đùng_đùng
nhồi_máu|đau_tim|cơn_đau_tim|đau_thắt|tim_đập|đột_quỵ|tai_biến|xuất_huyết_não|trụy_tim|nhói_tim|lên_cơn_tim|suy_tim
đau|tức|nhói|thắt|nặng|đè|bóp|quặn . dữ|dội|ở|nhói|quá . ngực|tim
ngực . đau|tức|nhói|thắt|nặng|khó_chịu|ép|bị_đè|như|bóp
<body> .. tê|liệt|gãy|trật|lệch|sưng|chảy_máu|bị_kẹp|kẹp|đứt|rách|phỏng|bỏng|không_cử_động|không_nhấc|nhấc_không|không_cảm_giác|tím|cong|dập|bể|lòi|tê_cứng|tê_liệt|máu|méo|xệ|vẹo|biến_dạng|nát|lìa|phồng|lòi_xương|trầy_nặng|cụp|toạc|không_động_đậy|đau_dữ|đau_không_chịu|mất_cảm_giác|đau_quằn|bị_cắt|bị_đâm|không_nhúc_nhích|bất_động|lột|co_quắp|thâm_tím
gãy|bong|trật|đứt|dập|vỡ|rách|nát|phỏng|bỏng|tê|liệt|bể|cắt|đứt_lìa|cắt_trúng|chém_trúng|đập|kẹp|gẫy|chém|lòi|cứa_trúng|kẹt|đạp_trúng|dẫm|giẫm|trúng|dính . <body>|xương|gân|đinh|kính|thuỷ_tinh|nửa_người|đầu|cửa|kẹt
gãy_xương|gãy_tay|gãy_chân|lòi_xương|gãy_cổ|vỡ_đầu|bể_đầu|chấn_thương|chấn_thương_sọ|trật_khớp|đứt_tay|đứt_ngón|rách_đầu|gãy_hông|gẫy_chân|gẫy_tay|gãy_cẳng|vết_thương|vết_cắt_sâu|toạc|lòi_ruột|đập_đầu|đập_mặt|gãy_mũi
đầu . đập|va|bị_va|bị_đập|chảy|bể|vỡ|bị_thương|rách|trúng
nói|miệng|mặt|mồm . ngọng|không_rõ|méo|lệch|đớ|líu|ú_ớ|không_được|lắp|xệ|một_bên|khó|sảng|nhảm|không_ra
méo_miệng|nói_ngọng|méo_mặt|nói_đớ|liệt_nửa|yếu_nửa_người|tê_nửa|yếu_một_bên|đột_nhiên_không_thấy|mù_đột_ngột|không_nhìn_thấy_gì|mắt_không_thấy|mờ_mắt|cứng_lưỡi|nói_líu|méo_mồm|tê_nửa_người|tự_nhiên_không_nhìn_thấy
máu .. chảy|ra|không_ngừng|nhiều|phun|đầy|không_cầm|me|tuôn|trào|xối|lênh_láng|rất|khắp|ướt|quá|không_ngưng|hoài|tùm_lum|ói|mãi|cầm_không|chảy_ròng|ko_ngừng|thấm|ra_nhiều|xịt|tứa
chảy|mất|ra|nôn|ói|ho|phun|đầy|tiểu|khạc|ộc|đi_ngoài|bê_bết|cầm . ra|nhiều|rất|toàn . máu
chảy_máu|mất_máu|ra_máu|xuất_huyết|nôn_ra_máu|ói_ra_máu|ho_ra_máu|băng_huyết|máu_chảy|vết_thương_sâu|cầm_máu|đầy_máu|bê_bết_máu|máu_me|ói_máu|nôn_máu|hộc_máu|máu_phun|toàn_máu|ộc_máu
ngộ_độc|trúng_độc|sốc_thuốc|ngộ_độc_rượu|quá_liều|nhiễm_độc|ngộ_độc_thực_phẩm|trúng_thực
uống|nuốt|ăn|uống_nhầm|nuốt_phải|uống_phải|ăn_nhầm|ăn_phải|lỡ_nuốt|hóc . nhầm|phải|cục|viên|đồng|trúng|lộn|một|lỡ|xong|nước|phải_cái . thuốc_tẩy|xà_phòng|nước_rửa|pin|đồng_xu|xu|nấm|nấm_độc|chất_độc|thuốc_chuột|cá_nóc|nam_châm|hoá_chất|javel|nước_tẩy|nút|thuốc_sâu|nước_giặt|cồn|bột_giặt|xăng|độc|nước_lau|khuy|nấm_lạ|bi|dầu_hoả
uống_nhầm|nuốt_phải|cá_nóc|nấm_độc|nuốt_pin|nuốt_đồng_xu|nuốt_nhầm|ăn_nhầm_nấm|uống_thuốc_tẩy|nuốt_xu|nuốt_trúng
sốc_phản_vệ|phản_vệ|dị_ứng_nặng|epipen|phù_mặt|sưng_họng|sưng_môi|nổi_mề_đay_khắp|sốc_dị_ứng|sưng_lưỡi|phù_thanh_quản
dị_ứng . khó|sưng|nặng|nổi|phát|thở|toàn_thân|khắp|mặt|ăn|tôm|hải_sản|dữ & thở|sưng|nặng|toàn_thân|khắp|họng|phù|mặt|phát_ban|mẩn
sưng . phù|vù|húp|to|lên|hết . mặt|môi|họng|lưỡi|cổ|mắt
mặt|môi|họng|lưỡi|mắt|cổ_họng . sưng|phù|sưng_vù|sưng_phù|bị_sưng|sưng_húp|sưng_to|nghẹn|thít
cắn|cắn_trúng|chích|đốt|húc|tấn_công|cào|vồ|mổ|bị_cắn|bị_đốt . bởi|trúng|bị . rắn|ong|chó|rết|bò_cạp|khỉ|gấu|lợn_rừng|heo_rừng|nhện|sứa|mèo|ong_vò_vẽ
rắn|ong|chó|rết|bò_cạp|khỉ|gấu|lợn_rừng|sứa|nhện|ong_vò_vẽ|heo_rừng|mèo|ong_bắp_cày|chuột|rắn_độc . độc|bắp_cày|cày|hoang|lạ|lục|hổ|vò_vẽ . cắn|chích|đốt|húc|tấn_công|cào|vồ
bị_rắn_cắn|bị_ong_đốt|bị_chó_cắn|bị_ong_chích|rắn_cắn|chó_cắn|ong_đốt|ong_chích|bị_sứa
ngã|té|rơi|trượt|lăn|rớt|vấp|trượt_chân|trượt_té . từ|xuống|ở|trong|khỏi|cầu_thang|trên|lầu|lăn|chân|nguyên|trượt|ngã|nhào|đập|mạnh|đau . cầu_thang|lầu|ban_công|mái|giường|cửa_sổ|nhà_tắm|bồn|vách|xe|thang|cây|bậc|tầng|hố|tuyết|suối|toilet|vực|phòng_tắm|ghế|đá|ngựa|bệ|lan_can|dốc|nhà_vệ_sinh & máu|đầu|gãy|chân|không|đau|tay|lưng|cử_động|đứng|bất_tỉnh|dậy|hông|ngất|nặng|tê|sưng|lệch|cong|cổ|bò|đi_không|rách
ngã|té|rơi|lăn|rớt . từ|xuống|khỏi|lăn|ra . cầu_thang|lầu|ban_công|mái|tầng|vách|cửa_sổ|thang|vực|núi|tầng_2|sân_thượng
té_cầu_thang|ngã_cầu_thang|rơi_lầu|té_lầu|đập_đầu|ngã_đập_đầu|té_đập_đầu|không_đứng_dậy_được|không_đứng_lên_được|đứng_không_nổi|đi_không_nổi|không_đi_được|không_cử_động_được|không_nhúc_nhích_được|đứng_dậy_không|không_dậy_nổi|không_đứng_nổi|đứng_không_được|dậy_không_nổi|đi_không_được|không_thể_cử_động|không_đứng_dậy_nổi
xe|ô_tô|xe_máy|xe_hơi|xe_tải|tàu|xe_buýt|taxi|xe_đạp . tông|đụng|cán|đâm|quẹt|húc
bị_xe|tai_nạn|tông_xe|đụng_xe|bị_tông|bị_đụng_xe|gặp_tai_nạn|tai_nạn_xe|tai_nạn_giao_thông|lật_xe|bị_cán|đâm_xe|xe_tông|xe_đụng . tông|rồi|nặng|xe|thương|trước|ngay|máu|giao|người|vừa|ở|em|bạn|đụng|cán|đâm|chân|gãy|chảy|bị|lật
bị_thương|thương_nặng|trọng_thương|thương_tích|bị_thương_nặng
bỏng|phỏng . nặng|nước|dầu|tay|mặt|chân|hết|rộp|sâu|độ|lửa|rát|cả|toàn|do|vì|rồi|lột
bỏng_nặng|phỏng_nặng|bị_bỏng|bị_phỏng|nước_sôi_đổ|dầu_sôi|nước_sôi|dầu_nóng_đổ|tạt_nước_sôi|dầu_bắn|canh_nóng_đổ
sốt . cao|40|39|41|co_giật|li_bì|không_hạ|mê_sảng|rất_cao|lên|tới|đến|hơn|trên|hoài_không|nóng|nặng|quá|xuất_huyết|rét_run|cả_đêm|không_giảm|mãi
sốt_cao|sốt_co_giật|sốt_40|sốt_39|sốt_41|40_độ|39_độ|41_độ|sốt_li_bì|mê_sảng|nói_sảng|nóng_hầm_hập|nóng_ran_co|người_nóng_như_lửa|sốt_mê . sốt|bé|con|không|co|rồi|quá|mà|hơn|em|nó|liên|người|từ|li|lạnh|cháu|tay|run
say_nắng|sốc_nhiệt|hạ_thân_nhiệt|hạ_đường_huyết|tụt_đường|đường_huyết|insulin|tiểu_đường|viêm_ruột_thừa|ruột_thừa|mất_nước|cảm_lạnh_cóng|tê_cóng|viêm_màng_não|nhiễm_trùng_máu|sỏi_thận . run|ngất|rồi|tụt|hết|nặng|vã|quên|đau|xỉu|bị|quá|dữ|cấp|tím|lạnh|mê|thấp|lịm|cần|hoặc|mất|nguy
hạ_đường_huyết|ruột_thừa|sốc_nhiệt|hạ_thân_nhiệt|tụt_đường_huyết
đau . quá|dữ_dội|dữ|quằn_quại|không_chịu_nổi|chịu_không_nổi|khủng_khiếp|kinh_khủng|muốn_chết_cứu|quặn|thấu_trời|như_dao|lắm|tới_mức|chịu_hết_nổi|ghê|lăn_lộn|khóc|bụng|đầu|lưng & quằn|không|chịu|nổi|dữ|lăn|khóc|ói|nôn|cứu|khủng_khiếp|bụng_dưới|cấp_cứu|quặn|dội|la_hét|thét|hông|kinh_khủng
đau_dữ_dội|đau_quằn_quại|đau_không_chịu_nổi|đau_khủng_khiếp|đau_quặn|đau_thắt|đau_chịu_không_nổi|lăn_lộn|ôm_bụng|đau_lăn|đau_dữ|đau_chết_đi_được|đau_chịu_hết_nổi
đau_bụng|đau_đầu|đau_lưng . dữ_dội|quá|không_chịu_nổi|dữ|quằn_quại|khủng_khiếp|lăn|nôn|kinh_khủng|như_búa_bổ|quặn & dữ|dội|không|quằn|lăn|nổi|nôn|ói|khủng_khiếp|quặn|kinh_khủng|bổ
vỡ_ối|vỡ_nước_ối|chuyển_dạ|sắp_sinh|sắp_đẻ|sảy_thai|đẻ_rồi|ra_huyết|đau_đẻ|sanh_rồi|sắp_sanh|bể_nước_ối|sinh_non|động_thai|doạ_sảy|sẩy_thai
bầu|mang_thai|có_thai|thai . ra_máu|chảy_máu|đau_bụng|ngã|té|vỡ_ối|xuất_huyết|máu|ngất|co_thắt|gò|xỉu|quặn
hen|suyễn|xịt|ống_hít . cơn|lên|hết|mất|quên|nặng|tái_phát|thuốc & thở|cơn|xịt|hết|khó|nặng
đuối_nước|chết_đuối|chìm|nổi_trên_mặt|rớt_xuống_nước|ngã_xuống_nước|úp_mặt|trôi|sặc_nước|rơi_xuống_nước . hồ|sông|biển|nước|bồn|rồi|trong|nước|suối|onsen|bể|dưới|người|bé|xuống|mặt|ở
đuối_nước|chết_đuối|sắp_chìm|nổi_lềnh_bềnh
điện_giật|bị_giật|giật_điện
hóc|mắc|nghẹn|sặc|vướng|kẹt . xương|cổ|họng|đồng|trong|ở|kẹo|thức_ăn|bánh|thạch|hạt|nghẹn|mochi|ở_cổ|cục|cơm|đồ_ăn|cá|trái
hóc_xương|mắc_nghẹn|mắc_cổ|nghẹn_bánh|tím_tái|tím_mặt|mặt_tím|môi_tím|xanh_lét|tái_mét|mặt_xanh_lè|tím_môi|tím_ngắt|tái_nhợt|vã_mồ_hôi|toát_mồ_hôi_lạnh|mồ_hôi_lạnh|bị_hóc|bị_nghẹn|bị_sặc
mặt|môi|người . tái|tím|tái_mét|tím_tái|xanh|trắng_bệch|tím_ngắt|xanh_tái|xanh_lét|tím_lịm
gọi|kêu|cần|cho|gọi_giùm|gọi_giúp|đưa|xin . xe_cấp_cứu|cấp_cứu|cứu_thương|115|119|bác_sĩ|xe_cứu_thương|y_tế|đi_cấp_cứu
cấp_cứu . với|gấp|ngay|giùm|nhanh|đi|liền|khẩn|mau
=cấp_cứu|cần_cấp_cứu|gọi_cấp_cứu|xe_cấp_cứu|bác_sĩ
đi|đưa|chở|tới|vào|nhập . em|tôi|nó|đi|con|bạn|vào|gấp|chồng|vợ|mẹ|ngay|ra . viện|bệnh_viện|cấp_cứu & gấp|ngay|liền|nhanh|khẩn|mau|lập_tức|nguy|với
bác_sĩ . gấp|ngay|liền|nhanh|khẩn
nguy_kịch|nguy_hiểm_tính_mạng|sắp_chết|chết_rồi|hấp_hối|chết_mất|đang_chết|đã_chết|có_người_chết|sắp_không_qua|sắp_không_xong|hồi_sức|ép_tim|cpr|aed|hô_hấp_nhân_tạo|hết_thở|nguy_cấp|không_qua_khỏi|sắp_tắt_thở|tính_mạng
nôn|ói|ói_mửa|nôn_mửa|tiêu_chảy|đi_ngoài .. liên_tục|không_ngừng|suốt|hoài|cả_đêm|ra_máu|quá|không_cầm|nhiều|mật|thốc|lả & không|liên_tục|cả_đêm|máu|hoài|lả|mất_nước|bé|suốt|lịm|ngừng
"),
        (Danger, "
tối|khuya|trời_tối|sập_tối . trên|ở|giữa|trong|còn . núi|rừng|đồi & không|ko|k|lạc|mất|hết
=cứu_với|cứu|cứu_tôi|cứu_em|giúp_với|giúp_em|giúp_em_với|sos|khẩn_cấp|cấp_cứu_với|cứu_mình|cứu_tụi_em|giúp_tôi|giúp_tôi_với|cứu_mạng|ai_cứu|help|cứu_em_với|cứu_tôi_với|nguy_hiểm|có_ai_không_cứu|ai_giúp_với|làm_ơn_giúp|làm_ơn_cứu|cứu_cứu|khẩn|giúp_mình_với|tới_liền_đi|cứu_con_em|trợ_giúp_khẩn_cấp
cứu_với|cứu_em|cứu_tôi|cứu_tụi|cứu_mạng|cứu_mình|cứu_chúng|cứu_nó|cứu_con|cứu_bạn|giúp_em_với|giúp_tôi_với|ai_cứu|xin_cứu|cứu_giúp|cần_giúp_khẩn|giúp_khẩn_cấp|tình_huống_khẩn_cấp|trường_hợp_khẩn_cấp_rồi|đang_gặp_nguy|gặp_nguy_hiểm|cần_cứu|cứu_hộ|đến_cứu|tới_cứu|ra_cứu|lên_cứu|giúp_gấp|cần_giúp_gấp|cần_giúp_đỡ_gấp|gấp_lắm_cứu|khẩn_cấp_quá|đến_ngay_giùm|lên_ngay_giùm|có_ai_cứu|xin_giúp_gấp|làm_ơn_cứu
kẹt|mắc_kẹt|bị_kẹt|bị_nhốt|nhốt|bị_khoá|bị_khóa|khoá|khóa|cô_lập|bị_mắc_kẹt|mắc_lại|tự_khoá|tự_nhốt|kẹt_cứng|bị_giam . trong|ở|ngoài|bên|trên|cứng|giữa|ở_trong|ở_ngoài|mình|dưới|trái|lại|ngoài_cửa . thang_máy|nhà_tắm|toilet|phòng|ban_công|mái|sân_thượng|xông_hơi|xe|tuyết|núi|kho|ngoài|trong|nhà_vệ_sinh|phòng_xông|trên|hầm|lạnh|cáp_treo|vệ_sinh|sauna|cửa|tầng|rừng|hành_lang|sân|tủ|hang|phòng_tắm|đảo|bùn
kẹt_trong|bị_nhốt|mắc_kẹt|bị_khoá_ngoài|bị_khoá_ở_ngoài|khoá_ngoài|nhốt_ngoài|nhốt_trong|nhốt_ở_ngoài|bị_khoá_trong|kẹt_ngoài|kẹt_thang_máy|khoá_trái|khóa_trái|kẹt_ở|kẹt_trên|bị_nhốt_ngoài|bị_kẹt|tự_khoá_mình|kẹt_cửa|khoá_mình_ở|kẹt_dưới
thang_máy|cáp_treo|thang . hỏng|kẹt|dừng|đứng|hư|tuột|rớt|ngừng|không_chạy|đứng_im|treo & trong|kẹt|bên_trong|em|tụi|người|cứu|tối|mình|giữa
<no>|chẳng . mở|ra|vào|vô|thoát|về|leo . được|ra|vào|nổi|ra_được|đc|dc|được_cửa & lạnh|tuyết|ngoài|mưa|khuya|đêm|cửa|khoá|khóa|mã|xông|tắm|em_bé|con|tối|gấu|thang_máy|chân_không|toilet|vệ_sinh|trong|sợ|pin|kẹt|rét|nóng|nhốt|chìa|cứu|ban_công|sâu|xe|yếu
cửa|mã|mã_khoá|chìa|chìa_khoá|chìa_khóa|khoá|thẻ|ổ_khoá|tay_nắm|khóa|mật_khẩu|thẻ_từ|password|chốt .. không|ko|k|kẹt|hư|hỏng|gãy|sập|đóng_sập|để_trong|bỏ_quên|mất|quên|sai|rớt|khoá_mất|tự_khoá|trong_phòng|bị_lỗi|hoài|rụng|kẹt_cứng|bung|lỗi|tự_động_khoá & lạnh|tuyết|ngoài|mưa|khuya|đêm|rét|bé|con_nhỏ|chân_không|chân_đất|xông|ra_được|nóng|tối|sợ|âm|trong_đó|nhốt|cứu|kẹt|một_mình|pin|run|đồ_ngủ|áo_mỏng|ngộp|bão|2h|3h|1h|bế|ngoại|yếu|sáng|khăn_tắm|cóng|kẹt_trong|giá_rét
<kin> .. mất_tích|lạc|lạc_mất|biến_mất|đi_lạc|bị_lạc|chưa_về|chưa_thấy_về|không_thấy|không_tìm_thấy|đâu_mất|đâu_rồi|mất_rồi|không_liên_lạc|chạy_mất|tìm_không_thấy|tìm_hoài|tìm_không_ra|chưa_quay_lại|không_về|mất_dạng|không_quay_lại|ko_thấy|ko_về|không_bắt_máy|không_trở_lại|mất_liên_lạc|mất_tiêu|biệt_tăm|tìm_mãi
<no> . thấy|tìm_thấy|tìm_ra|tìm_được|biết . <kin> . đâu|ở_đâu
lạc|mất|tìm|kiếm . mất|không_ra|không_thấy . <kin>
lạc_mất_con|mất_tích|con_em_mất|con_tôi_mất|bé_đi_lạc|trẻ_lạc|bé_biến_mất|mất_con|lạc_con|không_tìm_thấy_con|tìm_không_thấy_con|con_biến_mất
lạc|lạc_đường|bị_lạc|đi_lạc|mất_dấu|lạc_lối|mất_phương_hướng|lạc_nhau . trong|trên|ở|rồi|giữa|đường|lối|đoàn|ngoài . rừng|núi|đồi|tối|sương|tuyết|đường_mòn|đèo|hoang|thung_lũng
lạc_đường|bị_lạc|đi_lạc|lạc_rừng|lạc_trong_rừng|lạc_trên_núi|mất_đường|lạc_rồi|lạc_mất & tối|đêm|rừng|núi|lạnh|pin|sợ|tuyết|sóng|mưa|một_mình|không_biết|sương|cứu|hết|đường_mòn|khuya
<no> . biết|rõ . mình|đang|em|tụi|tôi|đây|đường|lối . ở|đâu|là|về|ra|đang & tối|đêm|rừng|núi|lạnh|pin|sợ|tuyết|sóng|mưa|lạc|một_mình|sương|cứu
tàu|xe|xe_buýt|chuyến|chuyến_cuối .. cuối|nhầm|lỡ|lố|trễ|quá_trạm|lộn|hết_xe|lỡ_chuyến & một_mình|tối|sợ|vắng|không_có_ai|lạnh|không_có_xe|taxi|hoang|không_ai|pin|hết|không_bóng_người|khuya|vắng_tanh
gấu|lợn_rừng|heo_rừng|rắn|khỉ|sói|ong|chó_hoang|ong_vò_vẽ|trăn|bầy_khỉ|chó_dữ|rắn_hổ|tổ_ong|con_gấu|con_rắn .. trước|cửa|ngoài|sân|phòng|trong|vào|đuổi|giường|toilet|cửa_sổ|xe|nhà|lảng_vảng|ngay|bò|gầm|chui|hiên|bao_vây|rượt|nhà_tắm|lối|bãi|chặn|tới|rượt
có . con|một|mấy|bầy . gấu|lợn_rừng|heo_rừng|rắn|sói|trăn
xe|ô_tô|xe_máy .. lao_xuống|rơi_xuống|lật|sa_lầy|mắc_lầy|trượt|rớt|lọt|mắc_kẹt|lún|chết_máy|lăn & mương|vực|hố|ruộng|tuyết|kẹt|cửa|suối|núi|lật|sông|cứu|đêm|lạnh|bùn|đèo|rãnh|dốc|kênh
rơi_xuống|rớt_xuống|ngã_xuống|té_xuống|lọt|sụp|trượt_xuống . hố|vực|giếng|mương|suối|khe|sông|xuống|nước|cống
bị_cuốn|cuốn_trôi|nước_cuốn|trôi_ra|lật_thuyền|chìm_thuyền|thuyền_lật|sóng_cuốn|bị_sóng|dòng_chảy|lật_ghe|trôi_dạt|sắp_chết_cóng|chết_cóng|lạnh_cóng|sắp_đông_cứng|chết_rét|dòng_nước_cuốn
tay|ngón|chân|đầu . bị|mắc . kẹt|kẹp|mắc . trong|vào|cửa|không|khe
"),
    ],
};
