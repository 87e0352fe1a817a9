//! Vietnamese.

use super::Lexicon;
use crate::safety::Category::{Crime, Danger, Disaster, Fire, Illness, SelfHarm};

pub(in crate::safety) const LEXICON: Lexicon = Lexicon {
    classes: &[
        ("kin", "con|con_tôi|con_trai|con_gái|em_bé|bé|chồng|vợ|mẹ|bố|ba|má|cha|bà|ông|bạn_tôi|bạn|anh|chị|em|khách|cháu|người_yêu|bạn_gái|bạn_trai|ai_đó|người"),
        ("place", "phòng|bếp|nhà|hành_lang|mái|giường|hầm|cầu_thang|ổ_điện|ổ_cắm|lò|bếp_ga|máy_sưởi|thùng_rác|rèm|nệm|khăn|sạc|pin|xe|sauna|ban_công|gara|chảo|rừng|thảm|đèn|sofa|tòa_nhà|điện_thoại|máy_sấy|tầng|bên_cạnh|nhà_bên"),
        ("property", "ví|túi|điện_thoại|laptop|máy_tính|ba_lô|vali|hộ_chiếu|tiền|máy_ảnh|xe_đạp|đồ|đồ_đạc|hành_lý|đồng_hồ|trang_sức|thẻ|túi_xách"),
        ("gone", "mất_tích|biến_mất|lạc_mất|bị_lạc|đi_lạc|chưa_về|không_thấy_đâu|không_thấy|không_tìm_thấy|chưa_quay_lại|bỏ_đi|mất_dạng"),
    ],
    harmless: "
pháo_hoa|lửa_trại|bình_chữa_cháy|lối_thoát_hiểm|cửa_thoát_hiểm|bật_lửa|xe_lửa|tàu_lửa|ga_xe_lửa|đốt_lửa_trại|núi_lửa_đẹp|trạm_cứu_hỏa
chết . cười|đói|khát|mệt|nóng|lạnh|thèm|ngượng|mê
cười_chết|đói_chết|mệt_chết|đẹp_chết|ngon_chết|điện_thoại_chết|hết_pin|giết_thời_gian|chết_cười|chết_mê|chết_tiệt
đau . ví|lòng_quá_đẹp
trái_tim|tim_đập_vì|cướp_trái_tim|đánh_cắp_trái_tim|máu_lửa|nhóm_máu|hiến_máu|cam_đỏ|cháy_túi|cháy_hàng|cháy_vé|cháy_nắng|cháy_phố|hot_cháy|cháy_quá|quẩy_cháy
không|chưa|chẳng|đâu_có . bị_thương|ốm|sốt|cháy|khói|khẩn_cấp|nguy_hiểm|cần_cảnh_sát|đau|ai_bị|mất_gì|bị_kẹt|nghiêm_trọng|gấp|sao
bảo_tàng . cảnh_sát|động_đất|sóng_thần
gấu_bông|đồn_cảnh_sát_ở|nhà_thuốc
ngập . tràn|nắng|hoa
thiết_bị_phòng|lũ_trẻ|lũ_bạn|lũ_nhỏ|lũ_nhóc|chút_xíu
mệt|đói|nóng|buồn_ngủ . muốn . xỉu|ngất
mê|thích|ngon|đẹp|vui|thèm .. chết_mất
đá_bóng|đánh_golf|đánh_cờ|đánh_bài|đánh_cầu_lông|đánh_răng|đánh_thức|đánh_giá|cầu_nhảy
ăn_chay|món_chay|đồ_chay|quán_chay|cơm_chay|phở_chay|tàu_chạy|xe_buýt_chạy|chạy_bộ
hút_thuốc|khu_hút_thuốc|cá_hun_khói|thịt_hun_khói
",
    calm: "
năm|tháng|tuần|hè|mùa_hè . trước|ngoái|rồi
hồi_nhỏ|ngày_xưa|trước_đây|hồi_trước|lúc_nhỏ|nhiều_năm
phim|bộ_phim|truyện|tiểu_thuyết|manga|anime|bảo_tàng|triển_lãm|phim_tài_liệu|trò_chơi|game|kịch|hòa_nhạc|ban_nhạc|bài_hát|podcast|kinh_dị
hỏi_cho_biết|tò_mò|phòng_khi|trong_trường_hợp|nếu_có|nếu_xảy_ra|nếu_bị|phải_làm_gì_nếu|làm_gì_khi|lỡ_như|có_không_ạ|khi_có
không_gấp|không_vội|diễn_tập|tập_huấn|đã_ổn|khỏi_rồi|tìm_thấy_rồi|báo_động_giả|ổn_rồi|haha*|hihi*|kkk*|đùa
bảo_hiểm|tiêm_phòng|vắc_xin|vaccine
",
    acute: "
cứu|cứu_với|giúp_với|nhanh_lên|ngay|khẩn_cấp|vừa_mới|mới_vừa|gấp|đến_ngay|làm_ơn_đến|bây_giờ|giúp_tôi
",
    cues: &[
        (SelfHarm, "
!muốn|định|sẽ|đòi|dọa|tính|nghĩ_đến|chỉ_muốn .. chết|chết_đi|chết_quách|tự_tử|tự_sát|kết_thúc_cuộc_đời|kết_thúc_tất_cả|nhảy_lầu|tự_vẫn|treo_cổ|không_tỉnh_dậy|chấm_dứt
!tự_tử|tự_sát|tự_vẫn|kết_liễu|treo_cổ|nhảy_lầu|tự_làm_đau|rạch_tay|cắt_cổ_tay|thư_tuyệt_mệnh|tự_hại
!không|chẳng|hết . muốn|thiết|còn_muốn|còn_lý_do . sống
!chán . sống|đời
!sống . làm_gì|để_làm_gì|không_còn_ý_nghĩa|mệt_mỏi
!không_có_tôi|không_có_em . tốt_hơn
!uống|nuốt . thuốc_ngủ|cả_lọ|hết_lọ|cả_vỉ|nhiều_thuốc|hết_thuốc
!nhảy . từ|xuống|khỏi|qua|ra & cầu|mái|lầu|ban_công|cửa_sổ|tầng|sân_thượng
!tuyệt_mệnh
!qua_đêm_nay|ngày_mai|mai|từ_mai . không_còn_em|không_còn_tôi|không_còn_mình . nữa|đâu
!qua_đêm_nay .. khỏi_phải|không_phải . lo
"),
        (Fire, "
!cháy|lửa|khói|bốc_cháy|hỏa_hoạn .. <place>
!<place> .. cháy|bốc_cháy|lửa|khói|bốc_khói|phát_nổ|nổ|tóe_lửa
!cháy_rồi|cháy_nhà|bốc_cháy|hỏa_hoạn|đang_cháy|có_cháy|lửa_bốc|lửa_to|đám_cháy|bén_lửa
=cháy|lửa|cháy_cháy|có_cháy
lửa . lan|cháy_lan|bén|bùng
khói . nhiều|dày|đen|bốc|mù_mịt|khắp|đầy|tràn|bay|vào
đầy|nhiều|toàn . khói
mùi . gas|ga|khét|cháy|khói|nhựa_cháy
rò|xì|hở . gas|ga|khí
gas . rò|xì|rò_rỉ|hở
rò_rỉ_khí|xì_gas|rò_gas|khí_co
chuông|còi|báo_động . báo_cháy|khói|cháy|kêu & cháy|khói|kêu|reo
báo_cháy . kêu|reo
nổ|phát_nổ|tóe_lửa|chập_điện & điện|bếp|vừa|pin|ổ|bình|điện_thoại
gọi . cứu_hỏa|114|lính_cứu
"),
        (Disaster, "
=động_đất|sóng_thần|lũ|lũ_lụt|động_đất_cứu
động_đất|rung_lắc|dư_chấn .. bây_giờ|mạnh|vừa|làm_gì|làm_sao|cứu|tường|nứt|cửa|chạy|nữa|sợ|kẹt|ra_ngoài|phải
có|vừa_có|vừa|đang . động_đất|dư_chấn
mọi_thứ|sàn|nhà|tường|giường|tòa_nhà|đất|phòng . rung|lắc|rung_lắc|đung_đưa|chao
cảnh_báo|còi|sơ_tán|di_tản & sóng_thần|bây_giờ|đi_đâu|hú|phải|lũ|mọi_người|chạy
sóng_thần . đến|cảnh_báo|tới|sắp
cảnh_báo_sóng_thần|lệnh_sơ_tán|lở_đất|sạt_lở|lũ_quét|lở_tuyết|lũ_ống
nước .. dâng|tràn|ngập|vào|đầu_gối|mắt_cá|chảy_vào & phòng|nhà|tầng|hành_lang|đường|cửa|đầu_gối|nhanh
bị_ngập|ngập_nước|ngập_vào|ngập_tới|ngập_đến|ngập_hết|nước_ngập|nước_lũ|lũ_về|lũ_lên|lũ_dâng
sông|suối . tràn|dâng|vỡ
đồi|núi|đất|bùn|đá|sườn .. sạt|lở|đổ|sập|trượt|rơi|tràn_xuống
núi_lửa . phun|phun_trào|nổ
bão_to|bão_lớn|bão_mạnh|bão_làm|bão_thổi|bão_cuốn|gió_to|gió_lớn|gió_mạnh|gió_giật|gió_làm|gió_thổi|gió_cuốn|lốc_xoáy .. cửa_sổ|mái|kính|cây|vỡ|bay|tốc|đổ
mái|tường|trần|nhà|cây|tòa_nhà .. sập|đổ|sụp|tốc|bay|sắp_sập|đè
mắc_kẹt|bị_vùi|bị_đè . dưới|đống|gạch
sét . đánh
"),
        (Crime, "
!người_lạ|kẻ_lạ|có_người|ai_đó|đàn_ông|tên|kẻ|trộm|ăn_trộm|thằng|gã|say_rượu .. vào_phòng|trong_phòng|trong_nhà|trước_cửa|ngoài_cửa|cạy_cửa|phá_cửa|đột_nhập|theo_tôi|đi_theo|theo_dõi|đe_dọa|dưới_gầm|trốn|đập_cửa|leo|trèo|lẻn
trộm|cướp|móc_túi|giật|hiếp_dâm|cưỡng_hiếp|quấy_rối|sàm_sỡ|sờ_soạng|tấn_công|đánh_đập|đâm|bắt_cóc|con_tin|tống_tiền|bóp_cổ|hành_hung|xâm_hại|đe_dọa|chuốc_thuốc|rình_rập|bám_theo . tôi|em|mình|chúng_tôi|bị|vừa|vợ|mất|có|đang
bị . trộm|cướp|móc_túi|giật|hiếp|cưỡng_hiếp|quấy_rối|sàm_sỡ|sờ_soạng|tấn_công|đánh|đâm|bắt_cóc|đe_dọa|theo_dõi|bám_theo|chuốc|lấy_trộm|ăn_cắp|lấy_cắp|bóp_cổ|uy_hiếp|bạo_hành|xâm_hại|mất_trộm
lấy_trộm|ăn_cắp|lấy_cắp|ăn_trộm|mất_cắp|mất_trộm
<property> .. bị_giật|bị_cướp|bị_trộm|bị_lấy|bị_mất_cắp
đánh|đấm|đá|tát|bóp_cổ|hành_hung . vợ|tôi|em|chúng_tôi|cô_ấy|bạn_gái|người|con|khách
dao|súng|vũ_khí|rìu|mã_tấu & người|đe_dọa|tôi|hành_lang|cầm|sảnh|dọa|say|hắn
dọa|đe_dọa . giết|tôi|chúng_tôi|đánh|chém
giết . tôi|em|chúng_tôi|cả_nhà|cô_ấy
đánh_nhau|xô_xát|nổ_súng|tiếng_súng|ẩu_đả|chém_nhau
người_yêu_cũ|chồng_cũ|bạn_trai_cũ .. cửa|dưới|ở_đây|tìm|theo|đe_dọa|chờ
không_cho . tôi|em|mình|chúng_tôi|tụi_em . ra|đi|về|rời
quay_lén|chụp_lén|camera|máy_quay|rình & tắm|nhà_tắm|vệ_sinh|thay_đồ|giấu|ngủ|khỏa_thân
la_hét|hét|kêu & cứu|đánh|phụ_nữ|bên_cạnh
gọi|cần|báo . cảnh_sát|công_an|113
bạo_lực_gia_đình|bỏ_thuốc|bỏ_gì & ly|nước|đồ_uống|chóng_mặt
"),
        (Illness, "
!bất_tỉnh|bị_ngất|em_ngất|ngất_rồi|ngất_trong|ngất_đi|ngất|ngất_xỉu|xỉu|bất_động|mất_ý_thức|gục|ngã_quỵ|co_giật|động_kinh|đột_quỵ|tai_biến|đau_tim|nhồi_máu|ngừng_tim|ngừng_thở|sốc_phản_vệ|hen_suyễn|lên_cơn_hen|ruột_thừa|quá_liều|ngộ_độc|trúng_độc|hạ_thân_nhiệt|say_nắng|sẩy_thai|vỡ_ối|chuyển_dạ|đau_đẻ|hôn_mê|xuất_huyết|nguy_kịch|hấp_hối
không|chẳng|khó . thở|thở_được|tỉnh|tỉnh_dậy|phản_ứng|trả_lời_nữa|cử_động|cử_động_được|nói_được|đứng_dậy_được|gọi_dậy|dậy_nổi
khó_thở|ngạt_thở|nghẹt_thở|tím_tái|mặt_tím|môi_tím|hóc|mắc_nghẹn|mắc_cổ|nghẹn|không_thở_được|thở_không_được|thở_dốc
chảy_máu|máu|ra_máu .. nhiều|không_cầm|không_ngừng|đầu|nôn|ho|mãi|khắp|mũi|vết|sâu|lênh_láng|không_dứt
nôn|ói|ho|khạc . máu|ra_máu
vết_thương|vết_cắt|đứt|cắt . sâu|hở|nặng|tay|ngón|chân & máu|sâu|nặng|dao|lìa
đau|tức|nhói|thắt .. ngực|tim|dữ_dội|không_chịu_nổi|quằn_quại|khủng_khiếp|tay_trái|ghê_gớm|không_chịu_được
đau_ngực|tức_ngực|đau_bụng_dữ|đau_đầu_dữ|đau_bụng_quằn|đau_quá_không
gãy|trật|vỡ|xương & tay|chân|cổ_tay|ngã|xương|hông|vai|ngón
ngã|té|trượt & cầu_thang|đầu|cử_động|dậy|máu|bất_tỉnh|chân|mái|ban_công|đứng|hông|nhà_tắm|không
bị_xe|tai_nạn|tông|đâm_xe|va_chạm & xe|bị_thương|máu|vừa|nặng|máy|ô_tô|chân|đường
bị_thương . nặng|nghiêm_trọng
sắp_chết|đang_chết|chết_rồi|hình_như_chết|chết_mất
bị_bỏng|bị_phỏng|bỏng_nặng|bỏng_nước_sôi|phồng_rộp
sốt . 39|40|41|cao|rất_cao|li_bì|co_giật|không_hạ
39|40|41 . độ
dị_ứng & sưng|thở|lưỡi|môi|họng|mặt|sốc|nổi
sưng . lưỡi|môi|họng|mặt|cổ
nói|miệng|mặt|tay|nửa_người & đột_nhiên|méo|liệt|tê|ngọng|chảy_xệ
bầu|mang_thai|có_thai & máu|đau|ngã|té|cơn_gò|co_thắt
insulin|tiểu_đường|đường_huyết & run|ngất|lả|vã|hạ|hết|cần|lơ_mơ
cắn|đốt|chích & rắn|ong|chó|sứa|bọ_cạp|sưng|rết|khỉ
nuốt|uống|ăn & pin|thuốc_tẩy|nước_tẩy|đồng_xu|nấm_độc|nấm_lạ|nấm_rừng|thuốc_chuột|xà_phòng
nuốt|uống|ăn . nhầm|phải . pin|thuốc|nước|đồng|nấm|xà_phòng
đuối_nước|chết_đuối|sắp_chìm|chìm . hồ|nước|xuống
đuối_nước|chết_đuối|điện_giật|bị_giật_điện
gọi|cần|giúp_gọi . cấp_cứu|xe_cấp_cứu|bác_sĩ|115|cứu_thương|119
cần|đưa|đi . bệnh_viện|cấp_cứu & gấp|ngay|nhanh|khẩn|giúp
xe_cấp_cứu|xe_cứu_thương
nằm . dưới_sàn|trên_sàn|bất_động|dưới_đất|trên_đất
ốm|bệnh|mệt . nặng|rất & cứu|bác_sĩ|giúp|nôn|gấp
"),
        (Danger, "
bị|đang|mắc . kẹt|khóa|nhốt . ngoài|trong|thang_máy|nhà_vệ_sinh|nhà_tắm|sauna|ban_công|phòng|cáp_treo|tuyết|bên_ngoài
kẹt|mắc_kẹt|bị_nhốt|bị_khóa . trong|ngoài|thang_máy|ở|bên
cửa|khóa|chìa|mã|thẻ .. không_mở|không_mở_được|kẹt|hỏng|sập|đóng_sập|gãy|không_được|bị_khóa & ngoài|lạnh|tuyết|mưa|đêm|chân_đất|bé|con|trong|vào|ra|tắm
quên|sai . mã|mật_mã|mã_cửa & ngoài|mưa|lạnh|tuyết|đêm|con_nhỏ
lỡ|trễ . chuyến|tàu|xe . cuối & tối|đêm|lạnh|không_có_ai|một_mình|sợ
không . vào|ra|mở . được & lạnh|ngoài|mưa|đêm|tuyết|con|bé|cửa
thang_máy|cáp_treo . kẹt|dừng|hỏng|đứng
lạc|lạc_đường|bị_lạc & rừng|núi|đêm|tối|lạnh|pin|một_mình|sương|tuyết|giúp|sóng|mưa
không_biết . đang_ở_đâu|mình_ở_đâu|tôi_ở_đâu|em_ở_đâu
con|con_tôi|con_trai|con_gái|bé|chồng|vợ|mẹ|bố|bà|ông|cháu|bạn_tôi|em_tôi .. <gone>
không|chưa . tìm_thấy|thấy . con|bé|chồng|mẹ|bà|ông|cháu
lạc_mất|mất . con_tôi|con_gái|con_trai|bé
gấu|lợn_rừng|heo_rừng|rắn|chó_sói|ong_vò_vẽ|khỉ .. cửa|vườn|phòng|cửa_sổ|tấn_công|hành_lang|giường|trước|nhà|sân
=cứu|cứu_với|cứu_tôi|giúp_với|sos|khẩn_cấp|cứu_tôi_với|cần_giúp_đỡ|giúp_tôi_với|cấp_cứu|cứu_em_với
cứu_tôi|cứu_chúng_tôi|cứu_em|cứu_mạng|cứu_với|cần_giúp_gấp|cần_cứu_giúp
nguy_hiểm_tính_mạng|đang_nguy_hiểm|gặp_nguy
xe . mương|hố|lật|sa_lầy|vực & đêm|lạnh|giúp|trong|tuyết
"),
    ],
};
