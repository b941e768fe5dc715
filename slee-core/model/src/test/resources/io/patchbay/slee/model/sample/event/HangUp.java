package com.example.event;

public interface HangUp {}
