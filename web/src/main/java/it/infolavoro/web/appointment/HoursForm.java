package it.infolavoro.web.appointment;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;

/** What is typed of opening hours. */
public class HoursForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private DayOfWeek weekday;
    private LocalTime opens;
    private LocalTime closes;
    private Integer minutes = 30;
    private String operator;

    public DayOfWeek getWeekday() {
        return weekday;
    }

    public void setWeekday(DayOfWeek weekday) {
        this.weekday = weekday;
    }

    public LocalTime getOpens() {
        return opens;
    }

    public void setOpens(LocalTime opens) {
        this.opens = opens;
    }

    public LocalTime getCloses() {
        return closes;
    }

    public void setCloses(LocalTime closes) {
        this.closes = closes;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public String getOperator() {
        return operator;
    }

    public void setOperator(String operator) {
        this.operator = operator;
    }
}
