"""The words of Chinese, Japanese and Korean dates. Source: CLDR 47, calendar names and relative fields."""

NUMERALS = {
    "一": 1, "二": 2, "两": 2, "兩": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10,
}  # fmt: skip
WEEKDAYS = {
    "月": 0, "火": 1, "水": 2, "木": 3, "金": 4, "土": 5, "日": 6,
    "월": 0, "화": 1, "수": 2, "목": 3, "금": 4, "토": 5, "일": 6,
}  # fmt: skip
MORNING = ("午前", "上午", "早上", "오전", "朝", "아침")
AFTERNOON = ("午後", "下午", "晚上", "中午", "오후", "夕方", "夜", "저녁")
HALF = "半반"
DAYS_AHEAD = {
    "明後日": 2, "明日": 1, "今日": 0, "明天": 1, "后天": 2, "後天": 2, "今天": 0, "내일": 1, "모레": 2, "오늘": 0,
}  # fmt: skip
